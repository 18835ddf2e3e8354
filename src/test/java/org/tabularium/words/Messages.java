package org.tabularium.words;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The messages as they lie in the files.
final class Messages {
    private static final Path FOLDER = Path.of("src", "main", "resources", "org", "tabularium", "words");

    private Messages() {}

    static List<String> rooms() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("_.*", "")).distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> of(String room, String language) {
        Map<String, String> texts = new TreeMap<>();
        Properties read = read(room, language, new Properties());
        read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
        return texts;
    }

    /// Keys that stand in the file more than once.
    static List<String> twice(String room, String language) {
        List<String> twice = new ArrayList<>();
        read(room, language, new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (containsKey(key)) {
                    twice.add(key.toString());
                }
                return super.put(key, value);
            }
        });
        return twice;
    }

    private static Properties read(String room, String language, Properties into) {
        try (Reader in = Files.newBufferedReader(FOLDER.resolve(room + "_" + language + ".properties"))) {
            into.load(in);
            return into;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
