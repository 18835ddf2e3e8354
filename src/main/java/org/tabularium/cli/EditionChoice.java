package org.tabularium.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.compose.edition.Beyond;
import org.tabularium.compose.edition.Drafts;
import org.tabularium.compose.edition.Edition;
import org.tabularium.compose.edition.Group;
import org.tabularium.compose.edition.Selection;
import org.tabularium.compose.edition.Titles;
import org.tabularium.law.Law;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;
import org.tabularium.model.Identified;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// The options that say for whom documents are made and which activities they take.
record EditionChoice(Words words, Inputs inputs) {
    private static final String EDITION = "--edition";
    private static final String WITH = "--with";
    private static final String ONLY = "--only";
    private static final String DRAFTS = "--drafts";
    private static final String PREVIEW = "--preview";
    private static final String ALL = "all";

    void addTo(CommandSpec spec) {
        spec.addOption(Inputs.option(EDITION, keys(Edition.Kind.values(), Edition.Kind::key, "|"),
                words.get("export.edition")).build());
        spec.addOption(Inputs.option(WITH, words.get("label.groups"),
                words.get("export.with", keys(Group.values(), Group::key, ", "))).build());
        spec.addOption(Inputs.option(ONLY, words.get("label.ids"), words.get("export.only")).build());
        spec.addOption(Inputs.option(DRAFTS, keys(Drafts.values(), Drafts::key, "|"),
                words.get("export.drafts")).build());
        spec.addOption(OptionSpec.builder(PREVIEW).type(boolean.class).arity("0")
                .description(words.get("export.preview")).build());
    }

    boolean isPreview(ParseResult parsed) {
        return parsed.hasMatchedOption(PREVIEW);
    }

    /// @param usually the edition if none is asked for, with the extras if none are
    Selection in(ParseResult parsed, Register register, Edition usually) throws UsageException {
        Edition.Kind kind =
                chosen(parsed, EDITION, Edition.Kind.values(), Edition.Kind::key, usually.kind());
        Set<Group> extras = parsed.hasMatchedOption(WITH) || kind == Edition.Kind.INTERNAL ? extras(parsed)
                : usually.extras();
        if (kind == Edition.Kind.INTERNAL && !extras.isEmpty()) {
            throw new UsageException(words.get("export.with.internal"));
        }
        Selection usual = Selection.of(new Edition(kind, extras)).withOnly(only(parsed, register));
        return usual.withDrafts(chosen(parsed, DRAFTS, Drafts.values(), Drafts::key, usual.drafts()));
    }

    private <T> T chosen(ParseResult parsed, String option, T[] all, Function<T, String> key, T usual)
            throws UsageException {
        String name = parsed.matchedOptionValue(option, key.apply(usual));
        return Arrays.stream(all).filter(v -> key.apply(v).equals(name)).findFirst()
                .orElseThrow(() -> inputs.unknown(option, name, keys(all, key, ", ")));
    }

    private Set<Group> extras(ParseResult parsed) throws UsageException {
        Set<Group> extras = EnumSet.noneOf(Group.class);
        for (String name : list(parsed, WITH)) {
            if (name.equals(ALL)) {
                extras.addAll(EnumSet.allOf(Group.class));
            } else {
                extras.add(Group.of(name).orElseThrow(() -> inputs.unknown(WITH, name,
                        keys(Group.values(), Group::key, ", ") + ", " + ALL)));
            }
        }
        return extras;
    }

    private List<Id<Activity>> only(ParseResult parsed, Register register) throws UsageException {
        List<Id<Activity>> only = new ArrayList<>();
        for (String name : list(parsed, ONLY)) {
            if (!Id.isValid(name) || Identified.find(register.activities(), new Id<>(name)).isEmpty()) {
                throw new UsageException(words.get("export.only.unknown", name));
            }
            only.add(new Id<>(name));
        }
        return only;
    }

    private static List<String> list(ParseResult parsed, String option) {
        return parsed.hasMatchedOption(option)
                ? List.of(parsed.matchedOptionValue(option, "").split(",", -1))
                : List.of();
    }

    /// Says what would be handed out beyond Art. 30 GDPR, and writes nothing.
    void preview(Register register, Selection selection, Law law, Language language, PrintWriter out) {
        Beyond beyond = Beyond.of(register, selection, law, language);
        out.println(words.get("export.preview.activities", selection.activities(register),
                register.activities().size()));
        if (beyond.groups().isEmpty() && beyond.internal().isEmpty()) {
            out.println(words.get("export.preview.nothing"));
            return;
        }
        out.println(words.get("export.preview.title"));
        beyond.groups()
                .forEach(f -> say(Titles.of(f.group(), words.language()) + " [" + f.group().key() + "]",
                        f.stated(), out));
        beyond.internal().ifPresent(stated -> say(Titles.internal(words.language()), stated, out));
    }

    private void say(String title, Beyond.Stated stated, PrintWriter out) {
        out.println(words.get("export.preview.group", title, stated.entries()));
        stated.examples().forEach(e -> out.println(words.get("export.preview.example", e)));
    }

    private static <T> String keys(T[] values, Function<T, String> key, String separator) {
        return Stream.of(values).map(key).collect(Collectors.joining(separator));
    }
}
