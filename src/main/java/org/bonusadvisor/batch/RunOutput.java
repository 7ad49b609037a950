package org.bonusadvisor.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bonusadvisor.batch.Outcome.Advised;
import org.bonusadvisor.batch.Outcome.Rejected;
import org.bonusadvisor.profile.Problem;
import org.bonusadvisor.report.view.run.RejectedRow;
import org.bonusadvisor.report.view.run.RunRow;

/** Writes the files of a run into a folder; of each profile only a row stays in memory. */
final class RunOutput implements Closeable {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();
    private static final ObjectWriter PRETTY = JSON.writer(new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private final Path folder;
    private final Path profiles;
    private final OutputStream rejectedFile;
    private final List<RunRow> rows = new ArrayList<>();
    private final List<RejectedRow> rejectedRows = new ArrayList<>();

    RunOutput(Path folder) throws IOException {
        this.folder = folder;
        profiles = PrivateFiles.createFolder(folder.resolve("profiles"));
        rejectedFile = new BufferedOutputStream(PrivateFiles.create(folder.resolve("rejected.ndjson")));
    }

    void add(Outcome outcome) throws IOException {
        if (outcome instanceof Advised advised) {
            add(advised);
        } else if (outcome instanceof Rejected rejected) {
            add(rejected);
        }
    }

    private void add(Advised advised) throws IOException {
        rows.add(RunRow.of(advised.advice()));
        for (Map.Entry<String, byte[]> report : advised.reports().entrySet()) {
            write(profiles.resolve(advised.advice().profileId() + "." + report.getKey()), report.getValue());
        }
    }

    private void add(Rejected rejected) throws IOException {
        JSON.writeValue(rejectedFile, RejectedRecord.of(rejected));
        rejectedFile.write('\n');
        rejectedRows.add(new RejectedRow(
                rejected.entry().source(),
                rejected.entry().position().label(),
                rejected.id(),
                rejected.problems().stream().map(Problem::text).toList()));
    }

    /** Writes what is about the whole run. */
    void finish(List<Overview> overviews, RunRecord run) throws IOException {
        for (Overview overview : overviews) {
            write(folder.resolve(overview.file()), overview.write().apply(rows, rejectedRows));
        }
        write(folder.resolve(RunRecord.FILE), PRETTY.writeValueAsString(run) + "\n");
        close();
    }

    @Override
    public void close() throws IOException {
        rejectedFile.close();
    }

    private static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (OutputStream out = PrivateFiles.create(file)) {
            out.write(content);
        }
    }
}
