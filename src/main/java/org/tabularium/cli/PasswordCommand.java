package org.tabularium.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tabularium.store.Problem;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;
import org.tabularium.store.held.HeldFile;
import org.tabularium.store.held.Keeper;
import org.tabularium.store.held.Saving;
import org.tabularium.store.journal.Later;
import org.tabularium.store.lock.Hold;
import org.tabularium.store.lock.Holder;
import org.tabularium.store.vault.VaultKey;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `password`: sets, changes or removes the password of a register, and with it that of its backups.
final class PasswordCommand implements Command {
    static final String NAME = "password";
    private static final String SET = "--set";
    private static final String CHANGE = "--change";
    private static final String REMOVE = "--remove";
    private final Path state;
    private final Clock clock;
    private final Passwords passwords;
    private final Words words;
    private final Inputs inputs;
    private final PrintWriter out;
    private final PrintWriter err;

    /// @param state where the backups are
    PasswordCommand(Path state, Clock clock, Passwords passwords, Words words, PrintWriter out,
            PrintWriter err) {
        this.state = state;
        this.clock = clock;
        this.passwords = passwords;
        this.words = words;
        this.inputs = new Inputs(words);
        this.out = out;
        this.err = err;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(NAME, words.get("password.description"), words);
        spec.addPositional(inputs.file(words.get("export.file")));
        for (String option : List.of(SET, CHANGE, REMOVE)) {
            spec.addOption(
                    OptionSpec.builder(option).description(words.get("password." + verb(option))).build());
        }
        spec.addOption(
                Inputs.option(Passwords.NEW_FILE, words.get("label.file"), words.get("password.new-file"))
                        .build());
        return spec;
    }

    @Override
    public int run(ParseResult parsed) throws UsageException, StoreException {
        List<String> wanted = List.of(SET, CHANGE, REMOVE).stream().filter(parsed::hasMatchedOption).toList();
        if (wanted.size() != 1) {
            throw new UsageException(words.get("password.one", SET, CHANGE, REMOVE));
        }
        String option = wanted.getFirst();
        if (option.equals(REMOVE) && parsed.hasMatchedOption(Passwords.NEW_FILE)) {
            throw new UsageException(words.get("password.new-for-nothing", Passwords.NEW_FILE, REMOVE));
        }
        Path file = inputs.path(parsed.matchedPositionalValue(0, ""));
        String name = String.valueOf(file.getFileName());
        if (option.equals(SET) && RopaFile.isEncrypted(file)) {
            throw new UsageException(words.get("password.there", name, CHANGE));
        }
        try (Keeper keeper = new Keeper(state, Later.inBackground(), clock);
                HeldFile held = open(keeper, file)) {
            if (!option.equals(SET) && !held.isEncrypted()) {
                throw new UsageException(words.get("password.none", name, SET));
            }
            if (held.hold() instanceof Hold.Others(Holder by)) {
                throw taken(file, by);
            }
            held.key(option.equals(REMOVE) ? Optional.empty() : Optional.of(key(parsed)));
            save(held, file);
        }
        out.println(words.get("password.done." + verb(option), name));
        return TabulariumCommand.DONE;
    }

    private HeldFile open(Keeper keeper, Path file) throws UsageException, StoreException {
        try {
            return keeper.open(file);
        } catch (StoreException e) {
            if (!(e.problem() instanceof Problem.OfVault.NeedsPassword)) {
                throw e;
            }
        }
        char[] password = passwords.of(file);
        try {
            return keeper.open(file, password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private VaultKey key(ParseResult parsed) throws UsageException {
        Optional<Path> from = parsed.hasMatchedOption(Passwords.NEW_FILE)
                ? Optional.of(inputs.path(parsed.matchedOptionValue(Passwords.NEW_FILE, "")))
                : Optional.empty();
        char[] password = passwords.fresh(from);
        try {
            return VaultKey.of(password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private void save(HeldFile held, Path file) throws StoreException {
        switch (held.save(held.opened().register())) {
            case Saving.Done(_, Optional<StoreException> trouble) -> trouble
                    .ifPresent(t -> err.println(t.sentence(words.locale())));
            case Saving.Taken(Holder by) -> throw taken(file, by);
            case Saving.Changed _ -> throw new StoreException(new Problem.OfKeeping.Busy(), file, null);
        }
    }

    private static StoreException taken(Path file, Holder by) {
        return new StoreException(new Problem.OfKeeping.Locked(by.user(), by.machine(), by.since()), file,
                null);
    }

    private static String verb(String option) {
        return option.replace("--", "");
    }
}
