package org.tabularium.cli;

import java.time.Clock;
import java.time.LocalDate;
import org.tabularium.edit.ExportOrder;
import org.tabularium.edit.RequestPack;
import org.tabularium.law.Law;
import org.tabularium.store.StoreException;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// The options of the pack that answers a request of the supervisory authority (Art. 30(4) GDPR).
record PackChoice(Law law, Clock clock, Words words) {
    /// Its name beside those of documents.
    static final String KEY = "request-pack";
    private static final String ZIP = "--zip";
    private static final String REFERENCE = "--reference";

    void addTo(CommandSpec spec) {
        spec.addOption(OptionSpec.builder(ZIP).type(boolean.class).arity("0")
                .description(words.get("export.zip")).build());
        spec.addOption(Inputs.option(REFERENCE, words.get("label.text"), words.get("export.reference"))
                .build());
    }

    String write(ExportOrder order, ParseResult parsed) throws StoreException {
        RequestPack.Manner manner = new RequestPack.Manner(parsed.matchedOptionValue(REFERENCE, ""),
                LocalDate.now(clock), parsed.hasMatchedOption(ZIP));
        return new RequestPack(law).write(order, manner).toString();
    }
}
