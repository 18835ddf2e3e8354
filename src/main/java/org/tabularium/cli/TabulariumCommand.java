package org.tabularium.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.tabularium.law.Law;
import java.util.Optional;
import org.tabularium.store.StoreException;
import org.tabularium.store.fault.FaultLog;
import org.tabularium.store.fault.Faults;
import org.tabularium.words.Words;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The command `tabularium` with its subcommands.
///
/// Results go to standard output, messages to standard error. Bad input never shows a stack trace.
public final class TabulariumCommand {
    /// Everything was done.
    public static final int DONE = 0;
    /// Done, and something was found that wants attention.
    public static final int FINDINGS = 1;
    /// An option, a file or a folder cannot be used; nothing was changed.
    public static final int BAD_INPUT = 2;
    /// A fault of the program itself.
    public static final int PROGRAM_ERROR = 3;

    private final Function<Law, ExportDocuments> documents;
    private final Laws laws;
    private final Path state;
    private final Clock clock;
    private final String version;
    private final Locale user;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Terminal terminal;

    /// The command with what it needs.
    ///
    /// @param documents writes documents under a law
    /// @param laws the law that registers are checked against
    /// @param state folder of the program's own state, where the backups of registers are
    /// @param clock tells today
    /// @param version version of the program
    /// @param user language of messages where `--ui-lang` names no other
    public TabulariumCommand(Function<Law, ExportDocuments> documents, Laws laws, Path state,
            Clock clock, String version, Locale user, PrintWriter out, PrintWriter err) {
        this(documents, laws, state, clock, version, user, out, err, Terminal.ofSystem());
    }

    /// @param terminal asks for passwords
    TabulariumCommand(Function<Law, ExportDocuments> documents, Laws laws, Path state, Clock clock,
            String version, Locale user, PrintWriter out, PrintWriter err, Terminal terminal) {
        this.documents = documents;
        this.laws = laws;
        this.state = state;
        this.clock = clock;
        this.version = version;
        this.user = user;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /// Does what the arguments say.
    ///
    /// @return the exit code
    public int run(String... args) {
        Words words = Words.of("cli", spoken(args).orElse(user));
        try (Registers registers = new Registers(passwords(words, args))) {
            return run(words, registers, args);
        } catch (ParameterException e) {
            err.println(new UsageSentences(words).of(e));
            return BAD_INPUT;
        } catch (UsageException e) {
            err.println(e.getMessage());
            return BAD_INPUT;
        } catch (StoreException e) {
            err.println(e.sentence(words.locale()));
            return BAD_INPUT;
        } catch (RuntimeException | Error e) {
            FaultLog log = new FaultLog(state, clock);
            err.println(Faults.kept(version, log).of(e).sentence(words.locale()));
            err.println(Words.of("fault", words.locale()).get("log", log.file()));
            return PROGRAM_ERROR;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private int run(Words words, Registers registers, String... args) throws UsageException, StoreException {
        CommandSpec spec = Specs.root(words, version);
        Laws chosenLaws = given(words, args);
        Map<String, Command> commands = commands(words, chosenLaws, registers);
        commands.forEach((name, command) -> spec.addSubcommand(name, command.spec()));
        CommandLine line = new CommandLine(spec).setOut(out).setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        ParseResult parsed = line.parseArgs(args);
        Specs.checkSpoken(parsed, words);
        if (CommandLine.printHelpIfRequested(parsed)) {
            return DONE;
        }
        if (!parsed.hasSubcommand()) {
            throw new UsageException(words.get("usage.no-command"));
        }
        ParseResult chosen = parsed.subcommand();
        chosenLaws.inUse().problems().forEach(problem -> err.println(
                words.get("law.fallback", problem.sentence(words.locale()), chosenLaws.date(words))));
        return Objects.requireNonNull(commands.get(chosen.commandSpec().name())).run(chosen);
    }

    private Map<String, Command> commands(Words words, Laws laws, Registers registers) {
        Law law = laws.law();
        Map<String, Command> commands = new LinkedHashMap<>();
        commands.put(ExportCommand.NAME,
                new ExportCommand(documents.apply(law), law, clock, registers, words, out, err));
        commands.put(CheckCommand.NAME, new CheckCommand(law, clock, registers, words, out));
        commands.put(RedlineCommand.NAME, new RedlineCommand(law, registers, words, out));
        commands.put(CompareCommand.NAME, new CompareCommand(law, clock, registers, words, out));
        commands.put(MergeCommand.NAME, new MergeCommand(law, registers, words, out, err));
        commands.put(WhatIfCommand.NAME, new WhatIfCommand(law, clock, registers, words, out));
        commands.put(PictureCommand.NAME, new PictureCommand(law, clock, registers, words, out));
        commands.put(DpfCommand.NAME, new DpfCommand(law, clock, registers, words, out));
        commands.put(ImportCommand.NAME, new ImportCommand(law, clock, registers, words, out));
        commands.put(ReadCommand.NAME, new ReadCommand(law, words, out));
        commands.put(AuditCommand.NAME, new AuditCommand(law, clock, registers, words, out));
        commands.put(SccCommand.NAME, new SccCommand(law, registers, words, out));
        commands.put(LawCommand.NAME, new LawCommand(laws, clock, registers, words, out));
        commands.put(PasswordCommand.NAME,
                new PasswordCommand(state, clock, registers.passwords(), words, out, err));
        return commands;
    }

    /// Where the passwords of registers come from.
    private Passwords passwords(Words words, String... args) throws UsageException {
        Optional<String> file = named(Passwords.FILE, args);
        return new Passwords(words, terminal,
                file.isEmpty() ? Optional.empty() : Optional.of(new Inputs(words).path(file.get())));
    }

    /// The law asked for, which the commands are put together with.
    private Laws given(Words words, String... args) throws UsageException, StoreException {
        Optional<String> file = named(Specs.LAW, args);
        return file.isEmpty() ? laws : laws.with(new Inputs(words).path(file.get()));
    }

    /// The language asked for, which must be known before options can be described in it.
    private static Optional<Locale> spoken(String... args) {
        return named(Specs.UI_LANG, args).flatMap(Specs::spoken);
    }

    /// What an option is given that holds for every command.
    private static Optional<String> named(String option, String... args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(option + "=")) {
                return Optional.of(args[i].substring(option.length() + 1));
            }
            if (args[i].equals(option) && i + 1 < args.length) {
                return Optional.of(args[i + 1]);
            }
        }
        return Optional.empty();
    }
}
