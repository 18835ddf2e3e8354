package org.tabularium.intake.facts;

import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// What was read from a policy, as JSON for other programs.
///
/// The members have the names and values described in `docs/reading-policies.md`. Those that only make sense where
/// somebody has judged a text (`aliases` of activities, `activitiesOptional`, `providersOptional`,
/// `retentionOptional`) are
/// empty lists, `note` is null. `places` has one entry for each fact: its path in the file, where it stands in the text
/// (`start` and `end` count UTF-16 units of the text as read), how sure the reading is, the words there; with `value`
/// for
/// facts that have no member of their own.
public final class FactsFile {
    private static final DefaultIndenter INDENT = new DefaultIndenter(" ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.shared().writer().with(new DefaultPrettyPrinter()
            .withSeparators(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("").withArrayEmptySeparator(""))
            .withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private FactsFile() {}

    /// The facts, without oddities.
    ///
    /// @param id name of the text, mostly its file name without the ending
    public static String json(String id, PolicyFacts facts) {
        return json(id, facts, List.of());
    }

    /// The facts and what a careful reader objects to; ends with a line end.
    ///
    /// @param id name of the text, mostly its file name without the ending
    public static String json(String id, PolicyFacts facts, List<Oddity> oddities) {
        return WRITER.writeValueAsString(new FactsTree(facts).tree(id, oddities)) + "\n";
    }
}
