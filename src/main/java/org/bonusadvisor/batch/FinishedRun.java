package org.bonusadvisor.batch;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bonusadvisor.batch.files.OutputException;
import org.bonusadvisor.batch.files.Sha256;
import org.bonusadvisor.batch.source.SourceDigest;
import org.bonusadvisor.batch.source.Trouble;

/** The output folder of a run that was finished some time ago. */
public final class FinishedRun {
    private static final int DIGEST = 64;

    private final Path folder;
    private final RunRecord record;

    private FinishedRun(Path folder, RunRecord record) {
        this.folder = folder;
        this.record = record;
    }

    /** The run in a folder; throws {@link OutputException} when there is none. */
    public static FinishedRun of(Path folder) {
        Path file = folder.resolve(RunRecord.FILE);
        try {
            RunRecord record = new JsonMapper().readValue(file.toFile(), RunRecord.class);
            if (record.checksums() == null || !RunRecord.PRODUCT.equals(record.product())) {
                throw OutputException.refused("`" + folder + "` holds no run that can be verified");
            }
            return new FinishedRun(folder, record);
        } catch (IOException e) {
            throw OutputException.refused("`" + folder + "` holds no run: `" + file + "` "
                    + (Files.exists(file) ? "is damaged" : "is missing"));
        }
    }

    /** What it was made with. */
    public Release release() {
        return new Release(record.version(), record.ruleBase(), record.data());
    }

    /** What shaped its output, by name. */
    public Map<String, String> options() {
        return record.options();
    }

    /** What went in. */
    public List<SourceDigest> inputs() {
        return record.inputs();
    }

    /** What became of it. */
    public Tally counts() {
        return record.counts();
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /**
     * What is the matter with the files.
     *
     * @param files how many the run wrote, but for its record and the list of digests
     * @param changed those whose bytes are others now
     * @param missing those that are not there
     * @param foreign files that the run did not write
     * @param listed whether the list of digests is the one that the record knows
     */
    public record Condition(long files, Set<String> changed, Set<String> missing, Set<String> foreign, boolean listed) {
        /** Whether all is as the run wrote it. */
        public boolean isSound() {
            return listed && changed.isEmpty() && missing.isEmpty() && foreign.isEmpty();
        }
    }

    /** Digests every file again. */
    public Condition condition() {
        Set<String> changed = new TreeSet<>();
        Set<String> missing = new TreeSet<>();
        Path list = file(RunOutput.CHECKSUMS);
        if (Files.notExists(list)) {
            missing.add(RunOutput.CHECKSUMS);
            return new Condition(0, changed, missing, Set.of(), false);
        }
        try (BufferedReader lines = Files.newBufferedReader(list)) {
            Set<String> foreign = new TreeSet<>(present());
            long files = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String name = line.substring(DIGEST + 2);
                files++;
                if (!foreign.remove(name)) {
                    missing.add(name);
                } else if (!line.startsWith(Sha256.of(file(name)))) {
                    changed.add(name);
                }
            }
            return new Condition(
                    files, changed, missing, foreign, Sha256.of(list).equals(record.checksums()));
        } catch (IOException | IndexOutOfBoundsException e) {
            throw OutputException.refused("cannot read `" + list + "`: "
                    + (e instanceof IOException trouble ? Trouble.in(trouble) : "it is damaged"));
        }
    }

    private List<String> present() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(RunOutput.CHECKSUMS) && !name.equals(RunRecord.FILE))
                    .forEach(names::add);
        }
        return names;
    }
}
