package org.bonusadvisor.batch.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Files and folders that only their owner may read: reports hold people's pay. */
public final class PrivateFiles {
    private static final int ATTEMPTS = 20;

    private PrivateFiles() {}

    /** A new file; throws {@link java.nio.file.FileAlreadyExistsException} when there is one of the name. */
    public static OutputStream create(Path file) throws IOException {
        Files.createFile(file, ownerOnly(file, "rw-------"));
        return Files.newOutputStream(file);
    }

    /** Writes a file, new or in place of what it holds. */
    public static void write(Path file, byte[] content) throws IOException {
        if (Files.notExists(file)) {
            Files.createFile(file, ownerOnly(file, "rw-------"));
        }
        Files.write(file, content);
    }

    /** Writes a file so that whoever reads it finds all of the old content or all of the new. */
    public static void replace(Path file, byte[] content) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        write(next, content);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A new folder. */
    public static Path createFolder(Path folder) throws IOException {
        return Files.createDirectory(folder, ownerOnly(folder, "rwx------"));
    }

    /** Deletes a folder with all that is in it. */
    public static void deleteAll(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Deletes a folder that may be written to meanwhile, as far as that is possible. */
    static void deleteWhatIsThere(Path root) {
        for (int attempt = 0; attempt < ATTEMPTS && Files.exists(root); attempt++) {
            try {
                deleteAll(root);
            } catch (IOException e) {
                continue; // a file came or went
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
