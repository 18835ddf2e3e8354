package org.tabularium.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.tabularium.compose.SccAgreement;
import org.tabularium.compose.SccSheet;
import org.tabularium.edit.ExportJob;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `scc`: writes what goes into the standard contractual clauses, a file for each agreement of the register.
final class SccCommand implements Command {
    static final String NAME = "scc";
    private static final String PARTY = "--party";
    private final Law law;
    private final Words words;
    private final Inputs inputs;
    private final PrintWriter out;

    SccCommand(Law law, Words words, PrintWriter out) {
        this.law = law;
        this.words = words;
        this.inputs = new Inputs(words);
        this.out = out;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(NAME, words.get("scc.description"), words);
        spec.addPositional(inputs.file(words.get("export.file")));
        spec.addOption(Inputs.option(PARTY, "ID", words.get("scc.party")).build());
        spec.addOption(Inputs.option(Inputs.AS, Inputs.formats(Inputs.ofText(), ","), words.get("export.as"))
                .required(true).build());
        spec.addOption(inputs.languages());
        spec.addOption(inputs.folder());
        return spec;
    }

    @Override
    public int run(ParseResult parsed) throws UsageException, StoreException {
        Set<Format> formats = inputs.formatsIn(parsed, Inputs.ofText());
        Path folder = inputs.path(parsed.matchedOptionValue(Inputs.OUT, ""));
        Path file = inputs.path(parsed.matchedPositionalValue(0, ""));
        Register register = RopaFile.open(file).register();
        String party = parsed.matchedOptionValue(PARTY, "");
        List<SccAgreement> agreements = SccAgreement.of(register, law).stream()
                .filter(a -> party.isEmpty() || a.importer().id().value().equals(party)).toList();
        if (agreements.isEmpty()) {
            throw new UsageException(words.get(party.isEmpty() ? "scc.none" : "scc.none.party", party,
                    String.valueOf(file.getFileName())));
        }
        SccSheet sheet = SccSheet.of(law);
        for (SccAgreement agreement : agreements) {
            for (Language language : inputs.languagesIn(parsed.matchedOptionValue(Inputs.LANG, ""),
                    register)) {
                for (Format format : formats) {
                    Path target = inputs.existing(folder)
                            .resolve(Inputs.baseName(file) + "-" + agreement.name() + "-" + language.tag()
                                    + "."
                                    + format.extension());
                    ExportJob.write(sheet.document(register, agreement, language), format, target);
                    out.println(target);
                }
            }
        }
        return TabulariumCommand.DONE;
    }
}
