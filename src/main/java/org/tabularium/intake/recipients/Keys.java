package org.tabularium.intake.recipients;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tabularium.intake.reading.Spellings;
import org.tabularium.intake.reading.Token;
import org.tabularium.intake.reading.Tokens;

/// Names made comparable.
final class Keys {
    private static final Set<String> INDISTINCT = Spellings.load("recipients").set("indistinct");

    private Keys() {}

    /// The folded words of a name without those that tell nothing apart, parted by blanks.
    static String key(String name) {
        Tokens tokens = Tokens.of(name);
        List<String> all = new ArrayList<>();
        List<String> telling = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.at(i);
            if (token.isSolid()) {
                all.add(token.folded());
                boolean version = token.isNumber() && i > 0 && token.text().length() == 1 && !token.glued();
                if (!version && !INDISTINCT.contains(token.folded())) {
                    telling.add(token.folded());
                }
            }
        }
        return String.join(" ", telling.isEmpty() ? all : telling);
    }

    /// The same for a company without its legal form.
    static String key(Company company) {
        return key(String.join(" ", company.core()));
    }
}
