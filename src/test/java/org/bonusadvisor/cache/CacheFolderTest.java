package org.bonusadvisor.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {
    private static final Path HOME = Path.of("/home/ana");

    @Test
    void each_platform_has_its_own_place() {
        assertThat(CacheFolder.of(Map.<String, String>of()::get, "Linux", HOME))
                .isEqualTo(Path.of("/home/ana/.cache/bonus-advisor"));
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "/fast")::get, "Linux", HOME))
                .isEqualTo(Path.of("/fast/bonus-advisor"));
        assertThat(CacheFolder.of(Map.<String, String>of()::get, "Mac OS X", HOME))
                .isEqualTo(Path.of("/home/ana/Library/Caches/bonus-advisor"));
        assertThat(CacheFolder.of(Map.of("LOCALAPPDATA", "/local")::get, "Windows 11", HOME))
                .isEqualTo(Path.of("/local/bonus-advisor/cache"));
    }

    @Test
    void a_place_that_is_not_absolute_is_not_taken() {
        assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", "cache")::get, "Linux", HOME))
                .isEqualTo(Path.of("/home/ana/.cache/bonus-advisor"));
    }
}
