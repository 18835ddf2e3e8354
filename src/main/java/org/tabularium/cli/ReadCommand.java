package org.tabularium.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.catalog.Catalog;
import org.tabularium.intake.facts.Answered;
import org.tabularium.intake.facts.ContactFacts;
import org.tabularium.intake.facts.FactsFile;
import org.tabularium.intake.facts.PolicyFacts;
import org.tabularium.intake.facts.Said;
import org.tabularium.intake.offer.Offers;
import org.tabularium.intake.policy.PolicyReader;
import org.tabularium.intake.prose.Prose;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.RopaFile;
import org.tabularium.store.StoreException;
import org.tabularium.store.lock.Locks;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `read`: what a published policy says, as facts for other programs and as the draft of a register.
final class ReadCommand implements Command {
    static final String NAME = "read";
    private static final String FACTS = "--facts";
    private final Law law;
    private final Words words;
    private final Inputs inputs;
    private final PolicyInputs policies;
    private final PrintWriter out;

    ReadCommand(Law law, Words words, PrintWriter out) {
        this.law = law;
        this.words = words;
        this.inputs = new Inputs(words);
        this.policies = new PolicyInputs(words, inputs);
        this.out = out;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(NAME, words.get("read.description"), words);
        spec.addPositional(inputs.file(words.get("policy.file")));
        spec.addOption(Inputs.option(FACTS, words.get("label.file"), words.get("read.facts")).build());
        spec.addOption(Inputs.option(Inputs.OUT, words.get("label.register"), words.get("read.out")).build());
        spec.addOption(Inputs.option(Inputs.LANG, "de|en", words.get("read.lang")).build());
        return spec;
    }

    @Override
    public int run(ParseResult parsed) throws UsageException, StoreException {
        Path policy = inputs.path(parsed.matchedPositionalValue(0, ""));
        Optional<Path> facts = policies.target(parsed, FACTS, policy);
        Optional<Path> register = policies.target(parsed, Inputs.OUT, policy);
        String tag = parsed.matchedOptionValue(Inputs.LANG, "");
        if (parsed.hasMatchedOption(Inputs.LANG) && !Set.of("de", "en").contains(tag)) {
            throw inputs.unknown(Inputs.LANG, tag, "de, en");
        }
        if (register.filter(Files::exists).isPresent()) {
            throw new UsageException(words.get("read.exists", register.get().toString()));
        }
        Prose prose = policies.read(policy);
        Catalog catalog = PolicyInputs.catalog();
        PolicyFacts said = new PolicyReader(law, catalog).read(prose);
        tell(said);
        if (facts.isPresent()) {
            PolicyInputs.write(facts.get(), FactsFile.json(PolicyInputs.baseName(policy), said));
            out.println(facts.get());
        }
        if (register.isPresent()) {
            Language language = tag.isEmpty() ? policies.languageOf(prose) : new Language(tag);
            Offers offers =
                    Offers.of(said, Register.blank(List.of(language), country(language)), law, catalog);
            Locks.refuse(register.get());
            RopaFile.save(register.get(), offers.register(offers.ticked()));
            out.println(words.get("read.taken", offers.ticked().size(), offers.ids().size()));
            out.println(register.get());
        }
        return TabulariumCommand.DONE;
    }

    /// The country whose law a register in a language is likely kept under; open where several come into question.
    private static String country(Language language) {
        return language.equals(Language.GERMAN) ? "DE" : "";
    }

    private void tell(PolicyFacts said) {
        tell("read.controller", name(Optional.of(said.controller())));
        tell("read.dpo", name(said.dpo()));
        said.lastUpdated().ifPresent(d -> tell("read.date", d.value().toString()));
        said.make().ifPresent(m -> tell("read.make", m.value()));
        long told = said.items().values().stream().filter(a -> a.verdict() == Answered.Verdict.YES).count();
        out.println(words.get("read.sum", said.sections().size(), said.activities().size(),
                said.providers().size(),
                told, said.items().size()));
        said.activities().forEach(a -> out.println("  " + a.title().value()));
        if (!said.providers().isEmpty()) {
            tell("read.providers",
                    String.join(", ", said.providers().stream().map(p -> p.name().value()).toList()));
        }
    }

    private void tell(String key, String value) {
        out.println(words.get(key, value.isEmpty() ? words.get("read.none") : value));
    }

    private static String name(Optional<ContactFacts> contact) {
        return contact.stream()
                .flatMap(c -> Stream.of(c.name(), c.person(), c.email()).flatMap(Optional::stream))
                .map(Said::value).findFirst().orElse("");
    }
}
