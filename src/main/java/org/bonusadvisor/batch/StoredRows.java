package org.bonusadvisor.batch;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.AbstractCollection;
import java.util.Arrays;
import java.util.Iterator;
import org.bonusadvisor.report.view.run.RunRow;

/** The rows of a run in a file, one a line; each pass reads them anew, so that they take no memory. */
final class StoredRows extends AbstractCollection<RunRow> {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Path file;
    private final long size;

    StoredRows(Path file, long size) {
        this.file = file;
        this.size = size;
    }

    /** A row as it stands in the file. */
    static byte[] line(RunRow row) throws IOException {
        byte[] text = JSON.writeValueAsBytes(row);
        byte[] line = Arrays.copyOf(text, text.length + 1);
        line[text.length] = '\n';
        return line;
    }

    @Override
    public Iterator<RunRow> iterator() {
        try {
            return JSON.readerFor(RunRow.class).readValues(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int size() {
        return Math.toIntExact(size);
    }
}
