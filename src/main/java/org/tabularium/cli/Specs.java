package org.tabularium.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/// What the commands have in common, described in the language of the user.
final class Specs {
    static final String UI_LANG = "--ui-lang";
    static final String LAW = "--law";

    private Specs() {}

    static CommandSpec root(Words words, String version) {
        CommandSpec spec = command("tabularium", words.get("tabularium.description"), words);
        spec.version("Tabularium " + version);
        spec.addOption(OptionSpec.builder("-V", "--version").versionHelp(true)
                .description(words.get("version.description")).build());
        spec.addOption(OptionSpec.builder(UI_LANG).type(String.class).paramLabel(spokenTags("|"))
                .scopeType(ScopeType.INHERIT).description(words.get("ui-lang.description")).build());
        spec.addOption(
                OptionSpec.builder(Passwords.FILE).type(String.class).paramLabel(words.get("label.file"))
                        .scopeType(ScopeType.INHERIT).description(words.get("password.file")).build());
        spec.addOption(OptionSpec.builder(LAW).type(String.class).paramLabel(words.get("label.file"))
                .scopeType(ScopeType.INHERIT).description(words.get("law.option")).build());
        return spec;
    }

    /// A command with `--help`, and with its headings and exit codes in the user's language.
    static CommandSpec command(String name, String description, Words words) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true)
                .description(words.get("help.description")).build());
        UsageMessageSpec usage = spec.usageMessage();
        usage.description(description);
        usage.synopsisHeading(words.get("heading.usage") + " ");
        usage.synopsisSubcommandLabel(words.get("label.command"));
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n" + words.get("heading.parameters") + "%n");
        usage.optionListHeading("%n" + words.get("heading.options") + "%n");
        usage.commandListHeading("%n" + words.get("heading.commands") + "%n");
        usage.exitCodeListHeading("%n" + words.get("heading.exit-codes") + "%n");
        usage.exitCodeList(exitCodes(words));
        return spec;
    }

    private static Map<String, String> exitCodes(Words words) {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(String.valueOf(TabulariumCommand.DONE), words.get("exit.done"));
        codes.put(String.valueOf(TabulariumCommand.FINDINGS), words.get("exit.findings"));
        codes.put(String.valueOf(TabulariumCommand.BAD_INPUT), words.get("exit.bad-input"));
        codes.put(String.valueOf(TabulariumCommand.PROGRAM_ERROR), words.get("exit.program-error"));
        return codes;
    }

    /// The language the program speaks under this tag.
    static Optional<Locale> spoken(String tag) {
        return Words.SPOKEN.stream().filter(locale -> locale.getLanguage().equals(tag)).findFirst();
    }

    static void checkSpoken(ParseResult parsed, Words words) throws UsageException {
        String tag = parsed.matchedOptionValue(UI_LANG, "");
        if (parsed.hasMatchedOption(UI_LANG) && spoken(tag).isEmpty()) {
            throw new UsageException(words.get("usage.choice", UI_LANG, tag, spokenTags(", ")));
        }
        if (parsed.hasSubcommand()) {
            checkSpoken(parsed.subcommand(), words);
        }
    }

    private static String spokenTags(String separator) {
        return Words.SPOKEN.stream().map(Locale::getLanguage).sorted().collect(Collectors.joining(separator));
    }
}
