package org.lectern.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainFileTest {

    @TempDir
    Path root;

    private Path folder;
    private Path plain;

    @BeforeEach
    void fill() throws IOException {
        folder = Files.createDirectories(root.resolve("import"));
        plain = Files.writeString(folder.resolve("plain.txt"), "words");
        Files.writeString(root.resolve("outside.txt"), "secrets");
    }

    private static void refused(String why, Optional<String> refusal) {
        assertTrue(refusal.orElse("taken").contains(why), refusal.orElse("taken"));
    }

    @Test
    void isTaken() {
        assertEquals(Optional.empty(), PlainFile.refusal(plain));
        assertEquals(Optional.empty(), PlainFile.refusal(plain, folder));
    }

    @Test
    void isNoLinkEvenToAFileBesideIt() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), plain);
        Path broken = Files.createSymbolicLink(folder.resolve("broken.txt"), root.resolve("nothing"));

        refused("is a link", PlainFile.refusal(link));
        refused("is a link", PlainFile.refusal(broken, folder));
    }

    @Test
    void isNoSocketAndNoFolder() throws IOException {
        Path socket = folder.resolve("socket");
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(socket));
            refused("not a plain file", PlainFile.refusal(socket));
        }
        refused("not a plain file", PlainFile.refusal(folder));
        refused("no such file", PlainFile.refusal(folder.resolve("missing")));
    }

    @Test
    void isNoPipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());

        refused("not a plain file", PlainFile.refusal(pipe, folder));
    }

    @Test
    void liesInItsFolderWithoutALinkOnTheWay() throws IOException {
        Files.createDirectories(root.resolve("elsewhere"));
        Files.writeString(root.resolve("elsewhere/there.txt"), "secrets");
        Files.createSymbolicLink(folder.resolve("sub"), root.resolve("elsewhere"));

        refused("leads out of the folder", PlainFile.refusal(folder.resolve("../outside.txt"), folder));
        refused("leads out of the folder", PlainFile.refusal(folder.resolve("sub/there.txt"), folder));
    }
}
