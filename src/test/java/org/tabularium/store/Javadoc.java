package org.tabularium.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The documentation of the model as it stands in its sources.
final class Javadoc {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final String MARK = "///";
    private static final String PARAM = "@param ";

    /// The first paragraph on a type; empty if it has none.
    String summary(Class<?> type) {
        StringBuilder text = new StringBuilder();
        for (String line : lines(type)) {
            if (line.isEmpty() || line.startsWith(PARAM)) {
                break;
            }
            text.append(line).append(' ');
        }
        return text.toString().strip();
    }

    /// What is said of a component of a record; empty if nothing is.
    String component(Class<?> type, String name) {
        StringBuilder text = new StringBuilder();
        boolean inside = false;
        for (String line : lines(type)) {
            if (line.startsWith(PARAM)) {
                inside = line.startsWith(PARAM + name + " ");
                if (inside) {
                    text.append(line.substring(PARAM.length() + name.length() + 1)).append(' ');
                }
            } else if (inside) {
                text.append(line).append(' ');
            }
        }
        return text.toString().strip();
    }

    /// The lines of the comment before the declaration of a type.
    private static List<String> lines(Class<?> type) {
        List<String> comment = new ArrayList<>();
        for (String raw : source(type)) {
            String line = raw.strip();
            if (line.startsWith(MARK)) {
                comment.add(line.substring(MARK.length()).strip());
            } else if (line.matches(".*\\b(record|interface|enum|class) " + type.getSimpleName() + "\\b.*")) {
                return comment;
            } else {
                comment.clear();
            }
        }
        throw new IllegalArgumentException("no source of " + type);
    }

    private static List<String> source(Class<?> type) {
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        try {
            return Files.readAllLines(SOURCES.resolve(outermost.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
