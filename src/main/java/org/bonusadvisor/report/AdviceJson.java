package org.bonusadvisor.report;

import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.PropertyWriter;
import com.fasterxml.jackson.databind.ser.impl.SimpleBeanPropertyFilter;
import com.fasterxml.jackson.databind.ser.impl.SimpleFilterProvider;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import org.bonusadvisor.advice.Advice;
import org.bonusadvisor.advice.Part;

/** The JSON view, which is the output contract: keys in its order, plain numbers, ISO dates, nothing that is null. */
public final class AdviceJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(BigDecimal.class, new PlainNumber()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .addMixIn(Advice.class, Parts.class)
            .filterProvider(new SimpleFilterProvider().addFilter(Parts.NAME, new LeftOut()))
            .build();

    /** The size of most advices, in bytes. */
    private static final int TYPICAL = 1 << 17;

    /** Knows its type, so that how to write it is found out before there is one. */
    private static final ObjectWriter COMPACT = MAPPER.writerFor(Advice.class);

    private static final ObjectWriter PRETTY = COMPACT.with(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    /** The advice, indented, with a newline at its end. */
    public String write(Advice advice) {
        return text(PRETTY, advice);
    }

    /** The advice in one line, with a newline at its end. */
    public String writeLine(Advice advice) {
        return text(COMPACT, advice);
    }

    /** {@link #write} in UTF-8. */
    public byte[] bytes(Advice advice) {
        return bytes(PRETTY, advice);
    }

    /** {@link #writeLine} in UTF-8. */
    public byte[] line(Advice advice) {
        return bytes(COMPACT, advice);
    }

    private static byte[] bytes(ObjectWriter writer, Advice advice) {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(TYPICAL);
                JsonGenerator json = writer.createGenerator(bytes, JsonEncoding.UTF8)) {
            writer.writeValue(json, advice);
            json.writeRaw('\n');
            json.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("the advice for `" + advice.profileId() + "` cannot be written as JSON", e);
        }
    }

    /** The same number without zeros at its end and without an exponent: 18500, not 18500.00 or 1.85E+4. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String text(ObjectWriter writer, Advice advice) {
        try {
            return writer.writeValueAsString(advice) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the advice for `" + advice.profileId() + "` cannot be written as JSON", e);
        }
    }

    /** That the parts of an advice are filtered. */
    @JsonFilter(Parts.NAME)
    private interface Parts {
        String NAME = "parts";
    }

    /** Leaves out the parts of an advice that were not asked for. */
    private static final class LeftOut extends SimpleBeanPropertyFilter {
        @Override
        public void serializeAsField(
                Object owner, JsonGenerator json, SerializerProvider provider, PropertyWriter property)
                throws Exception {
            boolean absent = owner instanceof Advice advice
                    && !advice.leftOut().isEmpty()
                    && Part.of(property.getName())
                            .filter(advice.leftOut()::contains)
                            .isPresent();
            if (!absent) {
                property.serializeAsField(owner, json, provider);
            }
        }
    }

    private static final class PlainNumber extends JsonSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal number, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeNumber(plain(number));
        }
    }
}
