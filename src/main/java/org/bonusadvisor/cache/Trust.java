package org.bonusadvisor.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import org.jspecify.annotations.Nullable;

/** Whether a file or folder is the user's own, so that nobody else can have put there what it holds. */
final class Trust {
    private Trust() {}

    /** Why it cannot be trusted; empty when it can, which on systems without such permissions is left to them. */
    static String doubt(Path path) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return "";
        }
        PosixFileAttributes attributes = view.readAttributes();
        if (attributes.isSymbolicLink()) {
            return "it is a link";
        }
        if (!attributes.owner().getName().equals(user(path))) {
            return "it belongs to somebody else";
        }
        boolean open = attributes.permissions().contains(PosixFilePermission.GROUP_WRITE)
                || attributes.permissions().contains(PosixFilePermission.OTHERS_WRITE);
        return open ? "others can write to it" : "";
    }

    private static @Nullable String user(Path path) throws IOException {
        try {
            return path.getFileSystem()
                    .getUserPrincipalLookupService()
                    .lookupPrincipalByName(System.getProperty("user.name"))
                    .getName();
        } catch (UserPrincipalNotFoundException e) {
            return null;
        }
    }
}
