package org.bonusadvisor.batch.files;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.bonusadvisor.batch.source.Trouble;

/** Writes the few files of a run that advises nobody, so that a later run may replace them. */
public final class RunFiles {
    private RunFiles() {}

    /**
     * Writes texts by file name, for the owner only, and keeps the folder.
     *
     * @throws OutputException when they cannot be written; nothing is kept then
     */
    public static void write(OutputFolder folder, Map<String, String> texts) {
        try {
            Map<String, String> all = new TreeMap<>(texts);
            all.put(Target.RUN, new JsonMapper().writeValueAsString(Map.of("product", Target.PRODUCT)) + "\n");
            for (Map.Entry<String, String> file : all.entrySet()) {
                write(folder.path().resolve(file.getKey()), file.getValue());
            }
            folder.keep();
        } catch (IOException e) {
            throw OutputException.failed("cannot write to `" + folder.name() + "`: " + Trouble.in(e));
        }
    }

    private static void write(Path file, String text) throws IOException {
        try (OutputStream out = PrivateFiles.create(file)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
