package org.tabularium.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.tabularium.store.vault.VaultKey;
import org.tabularium.words.Words;

/// Where passwords come from: a file named by an option, or the terminal; never an argument, which others could see.
final class Passwords {
    static final String FILE = "--password-file";
    static final String NEW_FILE = "--new-password-file";
    private static final int LONGEST = 4096;
    private final Words words;
    private final Terminal terminal;
    private final Optional<Path> file;

    /// @param file holds the password of the registers that are opened; without it the terminal asks
    Passwords(Words words, Terminal terminal, Optional<Path> file) {
        this.words = words;
        this.terminal = terminal;
        this.file = file;
    }

    /// The password of a register, for the caller to wipe.
    char[] of(Path register) throws UsageException {
        String name = String.valueOf(register.getFileName());
        if (file.isPresent()) {
            return in(file.get());
        }
        return terminal.ask(words.get("password.ask", name))
                .orElseThrow(() -> new UsageException(words.get("password.nobody", name, FILE)));
    }

    /// A new password, for the caller to wipe: out of a file, or typed twice.
    char[] fresh(Optional<Path> from) throws UsageException {
        char[] chosen = from.isPresent() ? in(from.get()) : typedTwice();
        if (chosen.length < VaultKey.SHORTEST_PASSWORD) {
            Arrays.fill(chosen, '\0');
            throw new UsageException(words.get("password.short", VaultKey.SHORTEST_PASSWORD));
        }
        return chosen;
    }

    private char[] typedTwice() throws UsageException {
        char[] once = asked("password.ask.new");
        char[] again = asked("password.ask.again");
        boolean same = Arrays.equals(once, again);
        Arrays.fill(again, '\0');
        if (!same) {
            Arrays.fill(once, '\0');
            throw new UsageException(words.get("password.different"));
        }
        return once;
    }

    private char[] asked(String question) throws UsageException {
        return terminal.ask(words.get(question))
                .orElseThrow(() -> new UsageException(words.get("password.nobody.new", NEW_FILE)));
    }

    /// The only line of a file, without its end.
    private char[] in(Path from) throws UsageException {
        byte[] bytes = new byte[0];
        try (InputStream in = Files.newInputStream(from)) {
            bytes = in.readNBytes(LONGEST + 1);
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            char[] line = firstLine(text);
            Arrays.fill(text.array(), '\0');
            if (line.length > 0 && bytes.length <= LONGEST) {
                return line;
            }
        } catch (CharacterCodingException _) {
            // said below
        } catch (IOException _) {
            throw new UsageException(words.get("password.file.unreadable", from.toString()));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
        throw new UsageException(words.get("password.file.bad", from.toString()));
    }

    /// The line that is all of a text; nothing if there are more.
    private static char[] firstLine(CharBuffer text) {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) == '\r') {
            end--;
        }
        char[] line = new char[end];
        text.get(line);
        for (char c : line) {
            if (c == '\n' || c == '\r') {
                return new char[0];
            }
        }
        return line;
    }
}
