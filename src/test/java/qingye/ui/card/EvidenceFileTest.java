package qingye.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceFileTest {

    private static Optional<byte[]> bytes(String content) {
        return Optional.of(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void copiesADocumentSoThatItCanOnlyBeRead() {
        Path copy = EvidenceFile.copy("电费 2024:12/发票.PDF", bytes("%PDF-1.7")).orElseThrow();
        assertThat(copy).hasContent("%PDF-1.7").hasFileName("电费 2024_12_发票.PDF");
        assertThat(copy.toFile().canExecute()).isFalse();
        assertThat(Files.isWritable(copy) && !System.getProperty("user.name").equals("root")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.pdf.sh", "a.html", "a.svg", "a.xlsm", "a.doc", "a.lnk", "a.desktop", "pdf",
            ".pdf"})
    void showsNothingThatCouldBeRun(String name) {
        assertThat(EvidenceFile.isShown(name)).isFalse();
        assertThat(EvidenceFile.copy(name, bytes("x"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MZ\u0090", "\u007fELF\u0002", "#!/bin/sh"})
    void showsNoProgramThatIsCalledADocument(String content) {
        assertThat(EvidenceFile.copy("发票.pdf", bytes(content))).isEmpty();
    }

    @Test
    void showsNothingThatIsNotThere() {
        assertThat(EvidenceFile.copy("发票.pdf", Optional.empty())).isEmpty();
    }
}
