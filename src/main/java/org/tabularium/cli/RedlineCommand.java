package org.tabularium.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tabularium.compose.notice.Redline;
import org.tabularium.law.Law;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;
import org.tabularium.store.StoreException;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `redline`: writes what changes in the privacy notices between two states of a register.
final class RedlineCommand implements Command {
    static final String NAME = "redline";
    private static final String NOTICE = "--notice";
    private final Law law;
    private final Registers registers;
    private final Words words;
    private final Inputs inputs;
    private final PrintWriter out;

    RedlineCommand(Law law, Registers registers, Words words, PrintWriter out) {
        this.law = law;
        this.registers = registers;
        this.words = words;
        this.inputs = new Inputs(words);
        this.out = out;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(NAME, words.get("redline.description"), words);
        spec.addPositional(inputs.file(words.get("redline.before")));
        spec.addPositional(Inputs.file(1, words.get("label.file"), words.get("redline.after")));
        spec.addOption(Inputs.option(NOTICE, "ID", words.get("redline.notice")).build());
        spec.addOption(inputs.reportAs(words.get("redline.as")).defaultValue("docx").build());
        spec.addOption(inputs.languages());
        spec.addOption(inputs.folder());
        return spec;
    }

    @Override
    public int run(ParseResult parsed) throws UsageException, StoreException {
        Register before = registers.open(inputs.path(parsed.matchedPositionalValue(0, ""))).register();
        Path file = inputs.path(parsed.matchedPositionalValue(1, ""));
        Register after = registers.open(file).register();
        inputs.check(parsed, after);
        List<Path> written = new ArrayList<>();
        for (Notice notice : NoticeChoice.in(after, parsed.matchedOptionValue(NOTICE, ""), words, file)) {
            Redline redline = Redline.of(law);
            written.addAll(
                    inputs.write(parsed, after, Inputs.baseName(file) + "-redline-" + notice.id().value(),
                            language -> redline.document(before, after, notice, language)));
        }
        written.forEach(out::println);
        return TabulariumCommand.DONE;
    }
}
