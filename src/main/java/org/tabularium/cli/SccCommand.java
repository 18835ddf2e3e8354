package org.tabularium.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.tabularium.compose.SccAgreement;
import org.tabularium.compose.SccSheet;
import org.tabularium.law.Law;
import org.tabularium.model.Register;
import org.tabularium.store.StoreException;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `scc`: writes what goes into the standard contractual clauses, a file for each agreement of the register.
final class SccCommand implements Command {
    static final String NAME = "scc";
    private static final String PARTY = "--party";
    private final Law law;
    private final Registers registers;
    private final Words words;
    private final Inputs inputs;
    private final PrintWriter out;

    SccCommand(Law law, Registers registers, Words words, PrintWriter out) {
        this.law = law;
        this.registers = registers;
        this.words = words;
        this.inputs = new Inputs(words);
        this.out = out;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(NAME, words.get("scc.description"), words);
        spec.addPositional(inputs.file(words.get("export.file")));
        spec.addOption(Inputs.option(PARTY, "ID", words.get("scc.party")).build());
        spec.addOption(inputs.reportAs(words.get("export.as")).required(true).build());
        spec.addOption(inputs.languages());
        spec.addOption(inputs.folder());
        return spec;
    }

    @Override
    public int run(ParseResult parsed) throws UsageException, StoreException {
        Path file = inputs.path(parsed.matchedPositionalValue(0, ""));
        Register register = registers.open(file).register();
        inputs.check(parsed, register);
        String party = parsed.matchedOptionValue(PARTY, "");
        List<SccAgreement> agreements = SccAgreement.of(register, law).stream()
                .filter(a -> party.isEmpty() || a.importer().id().value().equals(party)).toList();
        if (agreements.isEmpty()) {
            throw new UsageException(words.get(party.isEmpty() ? "scc.none" : "scc.none.party", party,
                    String.valueOf(file.getFileName())));
        }
        SccSheet sheet = SccSheet.of(law);
        for (SccAgreement agreement : agreements) {
            inputs.write(parsed, register, Inputs.baseName(file) + "-" + agreement.name(),
                    language -> sheet.document(register, agreement, language)).forEach(out::println);
        }
        return TabulariumCommand.DONE;
    }
}
