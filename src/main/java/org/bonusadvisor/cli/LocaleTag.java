package org.bonusadvisor.cli;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bonusadvisor.phrases.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a language tag (BCP 47) and gives the figures of its place. */
final class LocaleTag implements ITypeConverter<Format> {
    private static final String ALLOWED =
            "; a language, or a language and a country, such as en-GB, en-US, en-IN, de-DE," + " fr-FR";

    @Override
    public Format convert(String tag) {
        Locale locale = locale(tag);
        if (!languages().contains(locale.getLanguage())) {
            throw new TypeConversionException("no figures are known for the language of `" + tag + "`" + ALLOWED);
        }
        if (!locale.getCountry().isEmpty() && !countries().contains(locale.getCountry())) {
            throw new TypeConversionException("no country has the code of `" + tag + "`" + ALLOWED);
        }
        return Format.of(locale);
    }

    private static Locale locale(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw new TypeConversionException("`" + tag + "` is no language tag" + ALLOWED);
        }
    }

    private static Set<String> languages() {
        return Arrays.stream(Locale.getAvailableLocales())
                .map(Locale::getLanguage)
                .filter(language -> !language.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Countries, and the world and Latin America as regions that have figures of their own. */
    private static Set<String> countries() {
        return Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("001", "419"))
                .collect(Collectors.toSet());
    }
}
