package org.tabularium.ui;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sample register with names as long as they come: compounds without a space, and many words.
final class LongNames {
    private static final Pattern TEXT =
            Pattern.compile("^(\\s*\"(de|en|name|product|function|number)\": \")(.*)(\",?)$");
    private static final List<String> GERMAN = List.of(
            "Rechtsschutzversicherungsgesellschaftsbeitragsermittlungsverfahren",
            "Gesellschaft für die Verwaltung der Grundstücksverkehrsgenehmigungen mbH",
            "Datenschutzfolgenabschätzungswiedervorlagefristenüberwachungsstelle");
    private static final List<String> ENGLISH = List.of(
            "Department of Counterrevolutionary Internationalisation and Standardisation",
            "Pneumonoultramicroscopicsilicovolcanoconiosisinvestigationscommittee",
            "Company for the administration of everything that is hard to be named Ltd");

    private LongNames() {}

    /// Writes the register into a folder.
    static Path file(Path folder) throws Exception {
        try (InputStream in = Objects.requireNonNull(
                LongNames.class.getResourceAsStream("/assets/samples/nordlicht.ropa"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            StringBuilder all = new StringBuilder();
            int texts = 0;
            for (String line : lines) {
                Matcher text = TEXT.matcher(line);
                if (text.matches()) {
                    texts++;
                    all.append(text.group(1)).append(longer(text.group(2), text.group(3), texts))
                            .append(text.group(4)).append('\n');
                } else {
                    all.append(line).append('\n');
                }
            }
            return Files.writeString(folder.resolve("Verzeichnisdertätigkeitenderversicherungsgruppe.ropa"),
                    all);
        }
    }

    private static String longer(String language, String text, int count) {
        List<String> words = language.equals("en") ? ENGLISH : GERMAN;
        String word = words.get(count / 2 % words.size());
        return count % 5 == 0 ? word : text + " " + word;
    }
}
