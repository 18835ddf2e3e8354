package org.tabularium.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tabularium.compose.edition.Edition;
import org.tabularium.compose.edition.Selection;
import org.tabularium.compose.layout.Layout;
import org.tabularium.edit.ExportOptions;
import org.tabularium.edit.ExportOrder;
import org.tabularium.edit.RequestPack;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.edit.ExportJob.What;
import org.tabularium.law.Law;
import org.tabularium.model.Language;
import org.tabularium.model.Notice;
import org.tabularium.model.Notice.Style;
import org.tabularium.model.Register;
import org.tabularium.store.Opened;
import org.tabularium.store.StoreException;
import org.tabularium.words.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `export`: writes the documents of a register.
final class ExportCommand implements Command {
    static final String NAME = "export";
    private static final String WHAT = "--what";
    private static final String NOTICE = "--notice";
    private static final String STYLE = "--style";

    private final ExportDocuments documents;
    private final Law law;
    private final Registers registers;
    private final Words words;
    private final Inputs inputs;
    private final EditionChoice editions;
    private final LayoutChoice layouts;
    private final PackChoice pack;
    private final PaperChoice paper;
    private final PrintWriter out;
    private final PrintWriter err;

    ExportCommand(ExportDocuments documents, Law law, Clock clock, Registers registers, Words words,
            PrintWriter out,
            PrintWriter err) {
        this.documents = documents;
        this.law = law;
        this.registers = registers;
        this.words = words;
        this.inputs = new Inputs(words);
        this.pack = new PackChoice(law, clock, words);
        this.editions = new EditionChoice(words, inputs);
        this.layouts = new LayoutChoice(words, inputs);
        this.paper = new PaperChoice(words, inputs);
        this.out = out;
        this.err = err;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.command(NAME, words.get("export.description"), words);
        spec.addPositional(inputs.file(words.get("export.file")));
        spec.addOption(Inputs.option(WHAT, whats("|"), words.get("export.what")).build());
        spec.addOption(Inputs.option(NOTICE, "ID", words.get("export.notice")).build());
        spec.addOption(Inputs.option(STYLE, styles("|"), words.get("export.style")).build());
        spec.addOption(Inputs.option(Inputs.AS, Inputs.formats(Inputs.every(), ","), words.get("export.as"))
                .build());
        layouts.addTo(spec);
        editions.addTo(spec);
        pack.addTo(spec);
        paper.addTo(spec);
        spec.addOption(inputs.languages());
        spec.addOption(inputs.folder());
        return spec;
    }

    @Override
    public int run(ParseResult parsed) throws UsageException, StoreException {
        Optional<Layout> layout = layouts.in(parsed);
        String wanted = parsed.matchedOptionValue(WHAT,
                layout.map(l -> What.of(l.side())).orElse(What.REGISTER).key());
        boolean packed = wanted.equals(PackChoice.KEY);
        Set<What> what = packed ? Set.of() : whatIn(wanted);
        Set<Format> formats = inputs.formatsIn(parsed, Inputs.every());
        String languages = parsed.matchedOptionValue(Inputs.LANG, "");
        Path folder = inputs.path(parsed.matchedOptionValue(Inputs.OUT, ""));
        Path file = inputs.path(parsed.matchedPositionalValue(0, ""));
        Opened opened = registers.open(file);
        if (opened.readOnly()) {
            err.println(words.get("export.newer", String.valueOf(file.getFileName())));
        }
        Selection selection = editions.in(parsed, opened.register(),
                packed ? RequestPack.USUAL : Edition.INTERNAL);
        if (editions.isPreview(parsed)) {
            editions.preview(opened.register(), selection, law,
                    inputs.languagesIn(languages, opened.register()).getFirst(), out);
            return TabulariumCommand.DONE;
        }
        if (formats.isEmpty()) {
            throw new UsageException(words.get("usage.missing", Inputs.AS));
        }
        if (what.contains(What.PROCESSOR_REGISTER) && opened.register().mandates().isEmpty()) {
            throw new UsageException(words.get("export.no-mandates", String.valueOf(file.getFileName())));
        }
        List<Notice> notices = what.contains(What.NOTICE) ? noticesIn(parsed, opened.register(), file)
                : List.of();
        ExportOrder order = new ExportOrder(opened.register(), Inputs.baseName(file), List.copyOf(what),
                List.copyOf(formats), languagesIn(languages, opened.register(), layout), folder, notices,
                paper.in(parsed,
                        ExportOptions.USUAL.withSelection(selection).withLayout(layout.map(Layout::id))));
        if (opened.key().isPresent() && order.options().attach()) {
            err.println(words.get("export.attach.encrypted", String.valueOf(file.getFileName())));
        }
        if (packed) {
            boolean holdsRecord = new ExportOrder(order.register(), order.baseName(), List.of(What.REGISTER),
                    order.formats(), order.languages(), folder).with(order.options()).files() > 0;
            if (layout.filter(l -> What.of(l.side()) != What.REGISTER).isPresent()) {
                throw new UsageException(words.get("export.layout.not-in-pack"));
            }
            if (!holdsRecord) {
                throw new UsageException(words.get("export.layout.no-format"));
            }
            inputs.existing(folder);
            out.println(pack.write(order, parsed));
            return TabulariumCommand.DONE;
        }
        if (order.files() == 0) {
            throw new UsageException(words.get(layout.isPresent() ? "export.layout.no-format"
                    : "export.notice.no-workbook"));
        }
        inputs.existing(folder);
        documents.write(order).forEach(out::println);
        return TabulariumCommand.DONE;
    }

    /// A layout may have further languages than the other documents.
    private List<Language> languagesIn(String list, Register register, Optional<Layout> layout)
            throws UsageException {
        return layout.isEmpty() ? inputs.languagesIn(list, register)
                : inputs.languagesIn(list, register, layout.get().languages());
    }

    /// The notices asked for, in the style asked for; all of them if none is named.
    private List<Notice> noticesIn(ParseResult parsed, Register register, Path file) throws UsageException {
        String wanted = parsed.matchedOptionValue(NOTICE, "");
        String name = String.valueOf(file.getFileName());
        if (register.notices().isEmpty()) {
            throw new UsageException(words.get("export.no-notices", name));
        }
        List<Notice> found = register.notices().stream()
                .filter(n -> wanted.isEmpty() || n.id().value().equals(wanted)).toList();
        if (found.isEmpty()) {
            throw new UsageException(words.get("export.notice.unknown", name, wanted, register.notices()
                    .stream().map(n -> n.id().value()).collect(Collectors.joining(", "))));
        }
        String style = parsed.matchedOptionValue(STYLE, "");
        if (style.isEmpty()) {
            return found;
        }
        Style chosen = Arrays.stream(Style.values()).filter(s -> key(s).equals(style)).findFirst()
                .orElseThrow(() -> inputs.unknown(STYLE, style, styles(", ")));
        return found.stream().map(n -> n.withStyle(chosen)).toList();
    }

    private static String styles(String separator) {
        return Arrays.stream(Style.values()).map(ExportCommand::key).collect(Collectors.joining(separator));
    }

    private static String key(Style style) {
        return style.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Set<What> whatIn(String list) throws UsageException {
        Set<What> found = EnumSet.noneOf(What.class);
        for (String name : list.split(",", -1)) {
            found.add(Arrays.stream(What.values()).filter(what -> what.key().equals(name)).findFirst()
                    .orElseThrow(() -> inputs.unknown(WHAT, name, whats(", "))));
        }
        return found;
    }

    private static String whats(String separator) {
        return Stream.concat(Arrays.stream(What.values()).map(What::key), Stream.of(PackChoice.KEY))
                .collect(Collectors.joining(separator));
    }
}
