package org.tabularium.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import org.tabularium.compose.layout.Layout;
import org.tabularium.compose.layout.Layouts;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// The layout of a record that is asked for.
final class LayoutChoice {
    private static final String LAYOUT = "--layout";
    private final Words words;
    private final Inputs inputs;

    LayoutChoice(Words words, Inputs inputs) {
        this.words = words;
        this.inputs = inputs;
    }

    void addTo(CommandSpec spec) {
        spec.addOption(Inputs.option(LAYOUT, "ID", words.get("export.layout", ids())).build());
    }

    /// The layout; absent for the usual one.
    Optional<Layout> in(ParseResult parsed) throws UsageException {
        String id = parsed.matchedOptionValue(LAYOUT, "");
        Optional<Layout> found = Layouts.find(id);
        if (found.isEmpty() && !id.isEmpty()) {
            throw inputs.unknown(LAYOUT, id, ids());
        }
        return found;
    }

    private static String ids() {
        return Layouts.all().stream().map(Layout::id).collect(Collectors.joining(", "));
    }
}
