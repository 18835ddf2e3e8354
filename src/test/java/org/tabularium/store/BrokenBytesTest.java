package org.tabularium.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenBytesTest {

    @Test
    void textThatIsNotJsonIsToldWithLineAndColumnInCharacters() {
        assertThat(Broken.problem("{\n  \"ä\": \"ü\",, }")).isEqualTo(new Problem.NotJson(2, 12));
        assertThat(Broken.problem("{} {}")).isEqualTo(new Problem.NotJson(1, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004", "<html>", "{'a': 1}", "{\"a\": NaN}", "{\"a\": 01}", "[1,]",
            "// x\n{}"})
    void whatOnlyLooksLikeJsonIsNotRead(String text) {
        assertThat(Broken.problem(text)).isInstanceOf(Problem.NotJson.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\"", "{\"a\":", "{\"a\": tr", "{\"a\": -", "{\"a\": 1.", "[\"x",
            "[\"x\\", "[\"\\u00",
            "[1,\n\n"})
    void aFileThatBreaksOffIsSaidToBeCutOff(String text) {
        assertThat(Broken.problem(text)).isInstanceOf(Problem.CutOff.class);
    }

    @Test
    void aFileThatBreaksOffWithinALetterIsCutOffAndNotWronglyEncoded() {
        byte[] bytes = "[\n\"ü".getBytes(UTF_8);
        assertThat(Broken.problem(Arrays.copyOf(bytes, bytes.length - 1))).isEqualTo(new Problem.CutOff(2));
    }

    @Test
    void nothingAtAllIsAnEmptyFile() {
        assertThat(Broken.problem("")).isEqualTo(new Problem.Empty());
        assertThat(Broken.problem(" \n")).isEqualTo(new Problem.Empty());
    }

    @Test
    void windowsTextIsToldWithLineAndByte() {
        assertThat(Broken.problem("{\n \"name\": \"Müller\"}".getBytes(ISO_8859_1)))
                .isEqualTo(new Problem.NotUtf8(2, 13));
    }

    @Test
    void utf16IsRecognisedWithAndWithoutItsMark() {
        assertThat(Broken.problem("{\"a\": 1}".getBytes(UTF_16))).isEqualTo(new Problem.Utf16());
        assertThat(Broken.problem("{\"a\": 1}".getBytes(UTF_16LE))).isEqualTo(new Problem.Utf16());
    }

    @Test
    void aByteOrderMarkOfUtf8IsReadButNotWritten() throws StoreException {
        byte[] plain = Broken.register("\"version\": \"1\"").getBytes(UTF_8);
        byte[] marked = ("\ufeff" + new String(plain, UTF_8)).getBytes(UTF_8);
        assertThat(RopaFormat.write(RopaFormat.read(marked)))
                .isEqualTo(RopaFormat.write(RopaFormat.read(plain)))
                .startsWith('{');
    }

    @Test
    void aMemberGivenTwiceIsTold() {
        assertThat(Broken.problem("{\"a\": 1,\n\"a\": 2}")).isEqualTo(new Problem.DuplicateKey(2, "a"));
        assertThat(Broken.problem(Broken.register("\"zukunft\": {\"a\": 1, \"a\": 2}")))
                .isEqualTo(new Problem.DuplicateKey(1, "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "{}", "{\"formatVersion\": 1}", "{\"format\": \"tabularium\"}",
            "{\"format\": \"other\", \"formatVersion\": 1}",
            "{\"format\": \"tabularium\", \"formatVersion\": \"1\"}",
            "{\"format\": \"tabularium\", \"formatVersion\": 0}",
            "{\"format\": \"tabularium\", \"formatVersion\": 1.5}"})
    void jsonThatIsNotOursIsNoRegister(String text) {
        assertThat(Broken.problem(text)).isEqualTo(new Problem.NotARegister());
    }

    @Test
    @Timeout(20)
    void sixtyMegabytesOfBracketsEndInASentence() {
        byte[] brackets = new byte[60 * 1024 * 1024];
        Arrays.fill(brackets, (byte) '[');
        assertThat(Broken.problem(brackets)).isEqualTo(new Problem.TooDeep(1, JsonReader.DEEPEST));
    }

    @Test
    @Timeout(20)
    void sixtyMegabytesOfValuesEndInASentence() {
        byte[] zeros = "0,".repeat(30 * 1024 * 1024).getBytes(UTF_8);
        zeros[0] = '[';
        zeros[1] = ' ';
        assertThat(Broken.problem(zeros)).isInstanceOf(Problem.Oversized.class);
    }

    @Test
    @Timeout(20)
    void aStreamIsReadNoFurtherThanTheLimit() {
        InputStream endless = new SequenceInputStream(new ByteArrayInputStream("[".getBytes(UTF_8)),
                new InputStream() {
                    @Override
                    public int read() {
                        return ' ';
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) {
                        Arrays.fill(bytes, offset, offset + length, (byte) ' ');
                        return length;
                    }
                });
        assertThatThrownBy(() -> RopaFormat.read(endless)).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.sentence(Locale.GERMAN)).contains("größer als 64 MB"));
    }
}
