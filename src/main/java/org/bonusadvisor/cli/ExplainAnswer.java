package org.bonusadvisor.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/** The answer to a question about the advice for a profile. */
interface ExplainAnswer {
    /** Whether there is what was asked about. */
    boolean found();

    /** The answer for a terminal. */
    List<String> lines();

    /** All that is known, to be written as JSON. */
    Object data();

    /** The answer as JSON. */
    default String json() {
        try {
            return JsonMapper.builder()
                            .addModule(new JavaTimeModule())
                            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .serializationInclusion(JsonInclude.Include.NON_NULL)
                            .build()
                            .writeValueAsString(data())
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
