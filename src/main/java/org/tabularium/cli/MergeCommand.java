package org.tabularium.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tabularium.compare.Differences;
import org.tabularium.compare.merge.Conflict;
import org.tabularium.compare.merge.ConflictTelling;
import org.tabularium.compare.merge.Merge;
import org.tabularium.compare.merge.Side;
import org.tabularium.compare.merge.ToldConflict;
import org.tabularium.law.Law;
import org.tabularium.model.Register;
import org.tabularium.store.Opened;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;
import org.tabularium.store.lock.Locks;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `merge`: puts together what two sides have made of the same register. Ends with 1 if there are conflicts nobody has
/// settled, as a merge driver of Git does.
final class MergeCommand implements Command {
    static final String NAME = "merge";
    private static final String TAKE_OURS = "--ours";
    private static final String TAKE_THEIRS = "--theirs";
    private final Law law;
    private final Registers registers;
    private final Words words;
    private final Inputs inputs;
    private final PrintWriter out;
    private final PrintWriter err;

    MergeCommand(Law law, Registers registers, Words words, PrintWriter out, PrintWriter err) {
        this.law = law;
        this.registers = registers;
        this.words = words;
        this.inputs = new Inputs(words);
        this.out = out;
        this.err = err;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(NAME, words.get("merge.description"), words);
        spec.addPositional(Inputs.file(0, "BASE", words.get("merge.base")));
        spec.addPositional(Inputs.file(1, "OURS", words.get("merge.ours")));
        spec.addPositional(Inputs.file(2, "THEIRS", words.get("merge.theirs")));
        spec.addOption(Inputs.option(Inputs.OUT, words.get("label.file"), words.get("merge.out")).build());
        spec.addOption(OptionSpec.builder(TAKE_OURS).description(words.get("merge.take-ours")).build());
        spec.addOption(OptionSpec.builder(TAKE_THEIRS).description(words.get("merge.take-theirs")).build());
        return spec;
    }

    @Override
    public int run(ParseResult parsed) throws UsageException, StoreException {
        boolean takesTheirs = parsed.hasMatchedOption(TAKE_THEIRS);
        boolean isSettled = takesTheirs || parsed.hasMatchedOption(TAKE_OURS);
        if (takesTheirs && parsed.hasMatchedOption(TAKE_OURS)) {
            throw new UsageException(words.get("merge.both-sides"));
        }
        Path file = inputs.path(parsed.matchedPositionalValue(1, ""));
        Path target = inputs.path(parsed.matchedOptionValue(Inputs.OUT, ""));
        boolean writes = parsed.hasMatchedOption(Inputs.OUT);
        if (writes && Files.exists(target) && !isSame(file, target)) {
            throw new UsageException(words.get("import.exists", target.toString()));
        }
        Opened ours = changeable(file);
        Opened theirs = changeable(inputs.path(parsed.matchedPositionalValue(2, "")));
        Merge merge = merge(inputs.path(parsed.matchedPositionalValue(0, "")), ours.register(),
                theirs.register());
        Register merged = merge.settled(_ -> takesTheirs ? Side.THEIRS : Side.OURS);
        if (writes) {
            Locks.refuse(target);
            // What was encrypted on one side is not laid open by the other.
            RopaFile.save(target, merged, ours.key().or(theirs::key));
        }
        tell(merge, merged);
        if (!merge.conflicts().isEmpty()) {
            err.println(words.get(!isSettled ? "merge.stands"
                    : takesTheirs ? "merge.settled-theirs" : "merge.settled-ours"));
        }
        return isSettled || merge.isClean() ? TabulariumCommand.DONE : TabulariumCommand.FINDINGS;
    }

    /// Git gives an empty file where two branches have no common beginning.
    private Merge merge(Path base, Register ours, Register theirs) throws UsageException, StoreException {
        return isEmpty(base) ? Merge.of(ours, theirs) : Merge.of(changeable(base).register(), ours, theirs);
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) == 0;
        } catch (IOException _) {
            return false; // reading it will say what is wrong
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException _) {
            return false;
        }
    }

    /// A register of a newer version is not merged: it may hold what this version would put together wrongly.
    private Opened changeable(Path file) throws UsageException, StoreException {
        Opened opened = registers.open(file);
        if (opened.readOnly()) {
            throw new UsageException(words.get("import.newer", String.valueOf(file.getFileName())));
        }
        return opened;
    }

    private void tell(Merge merge, Register merged) {
        out.println(words.get("merge.sum", Differences.between(merge.ours(), merged).all().size(),
                merge.conflicts().size()));
        ConflictTelling telling = new ConflictTelling(merge, law, words.locale());
        merge.kept().forEach(kept -> err.println(telling.told(kept)));
        for (Conflict conflict : merge.conflicts()) {
            ToldConflict told = telling.told(conflict);
            String entry = told.entity().isEmpty() ? told.place()
                    : words.get("merge.entry", told.place(), told.entity());
            err.println(words.get("merge.conflict",
                    told.field().isEmpty() ? entry : words.get("merge.within", entry, told.field())));
            said("merge.was", told.was());
            said("merge.is-ours", told.ours());
            said("merge.is-theirs", told.theirs());
        }
    }

    private void said(String side, String text) {
        err.println("    " + words.get(side) + ": " + text.replace("\n", "\n        "));
    }
}
