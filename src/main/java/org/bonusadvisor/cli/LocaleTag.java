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

/**
 * A place by whose habits figures are written.
 *
 * @param tag its language tag (BCP 47); empty for international English
 * @param format the figures
 */
record LocaleTag(String tag, Format format) {
    /** International English. */
    static final LocaleTag NONE = new LocaleTag("", Format.ENGLISH);

    private static final String ALLOWED =
            "; a language, or a language and a country, such as en-GB, en-US, en-IN, de-DE," + " fr-FR";

    /** Reads a tag; refuses what is no tag, and places whose figures are not known. */
    static LocaleTag of(String tag) {
        Locale locale = locale(tag);
        if (!languages().contains(locale.getLanguage())) {
            throw new TypeConversionException("no figures are known for the language of `" + tag + "`" + ALLOWED);
        }
        if (!locale.getCountry().isEmpty() && !countries().contains(locale.getCountry())) {
            throw new TypeConversionException("no country has the code of `" + tag + "`" + ALLOWED);
        }
        return new LocaleTag(locale.toLanguageTag(), Format.of(locale));
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

    /** Reads what the user gives. */
    static final class Converter implements ITypeConverter<LocaleTag> {
        @Override
        public LocaleTag convert(String tag) {
            return of(tag);
        }
    }
}
