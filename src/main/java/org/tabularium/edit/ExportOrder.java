package org.tabularium.edit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tabularium.compose.edition.Edition.Kind;
import org.tabularium.compose.layout.Layout;
import org.tabularium.compose.layout.Layouts;
import org.tabularium.edit.ExportJob.Format;
import org.tabularium.edit.ExportJob.What;
import org.tabularium.form.Vocabulary;
import org.tabularium.model.Language;
import org.tabularium.model.Notice;
import org.tabularium.model.Register;

/// What is to be written of a register.
///
/// @param register the facts
/// @param baseName beginning of the file names, usually the name of the register's file without its ending
/// @param what records in order
/// @param formats formats in order
/// @param languages languages in order
/// @param folder where the files go
/// @param notices the notices, where notices are written
/// @param options how the records are written
public record ExportOrder(Register register, String baseName, List<What> what, List<Format> formats,
        List<Language> languages,
        Path folder, List<Notice> notices, ExportOptions options) {
    /// The languages in which everything can be written that has no layout of its own.
    public static final List<Language> LANGUAGES = List.of(Language.GERMAN, Language.ENGLISH);

    public ExportOrder {
        what = List.copyOf(what);
        formats = List.copyOf(formats);
        languages = List.copyOf(languages);
        notices = List.copyOf(notices);
    }

    /// Of everything, in the usual form.
    public ExportOrder(Register register, String baseName, List<What> what, List<Format> formats,
            List<Language> languages, Path folder, List<Notice> notices) {
        this(register, baseName, what, formats, languages, folder, notices, ExportOptions.USUAL);
    }

    /// With all notices of the register.
    public ExportOrder(Register register, String baseName, List<What> what, List<Format> formats,
            List<Language> languages, Path folder) {
        this(register, baseName, what, formats, languages, folder, register.notices());
    }

    public ExportOrder with(ExportOptions how) {
        return new ExportOrder(register, baseName, what, formats, languages, folder, notices, how);
    }

    /// One file of an order.
    ///
    /// @param notice the notice; absent for a record
    record Piece(What what, Optional<Notice> notice, Language language, Format format) {
        boolean takesPictures() {
            return Format.ofText().contains(format) && switch (what) {
                case REGISTER, PROCESSOR_REGISTER, OVERVIEW, TRANSFERS, RETENTION_PLAN -> true;
                case NOTICE, MEASURES, PROCESSORS, CHANGES -> false;
            };
        }
    }

    /// The files in order. Of notices there are no workbooks, data formats are there for the controller's record, and
    /// one that holds all languages is written once.
    List<Piece> pieces() {
        return what.stream().flatMap(record -> record == What.NOTICE
                ? notices.stream().flatMap(notice -> pieces(record, Optional.of(notice)))
                        .filter(piece -> Format.ofText().contains(piece.format()) && isSpoken(piece))
                : pieces(record, Optional.empty()).filter(this::isThere)).toList();
    }

    private boolean isThere(Piece piece) {
        return isSpoken(piece)
                && (piece.what() == What.REGISTER || !Format.ofData().contains(piece.format()))
                && (piece.format() != Format.JSONLD || piece.language().equals(firstSpoken()));
    }

    /// Data know no layout, so that what speaks a language besides is no reason for them.
    private Language firstSpoken() {
        return languages.stream().filter(LANGUAGES::contains).findFirst().orElse(languages.getFirst());
    }

    /// Whether some of its files have a place for pictures.
    public boolean takesPictures() {
        return pieces().stream().anyMatch(Piece::takesPictures);
    }

    /// A layout may have further languages than the other documents.
    private boolean isSpoken(Piece piece) {
        String plain = piece.language().locale().getLanguage();
        return layout(piece.what(), piece.format()).map(Layout::languages).orElse(LANGUAGES).stream()
                .anyMatch(l -> l.tag().equals(plain));
    }

    private Stream<Piece> pieces(What record, Optional<Notice> notice) {
        return languages.stream()
                .flatMap(language -> formats.stream().filter(format -> isOffered(record, format))
                        .map(format -> new Piece(record, notice, language, format)));
    }

    /// The layout in which a record is written; absent for the usual one, and for what has none, as data have.
    Optional<Layout> layout(What record, Format format) {
        return options.layouts().stream().flatMap(id -> Layouts.find(id).stream())
                .filter(l -> record == What.of(l.side()) && Format.ofDocuments().contains(format))
                .findFirst();
    }

    /// Not every layout is both running text and a workbook.
    private boolean isOffered(What record, Format format) {
        return layout(record, format).map(l -> format == Format.XLSX ? l.isWorkbook() : l.isText())
                .orElse(true);
    }

    String fileName(Piece piece) {
        return fileName(piece.what, piece.notice, piece.language, piece.format);
    }

    /// The name of the file of one record in one language and format, for example `nordlicht-register-de.docx`.
    public String fileName(What record, Language language, Format format) {
        return fileName(record, Optional.empty(), language, format);
    }

    /// The name of the file of a notice, for example `nordlicht-notice-website-de.html`.
    private String fileName(What record, Optional<Notice> notice, Language language, Format format) {
        String which = notice.map(n -> "-" + shortId(n)).orElse("");
        if (record.hasEditions() && options.selection().edition().kind() == Kind.AUTHORITY) {
            which = "-" + Kind.AUTHORITY.key();
        }
        which = layout(record, format).map(l -> "-" + l.id()).orElse("") + which;
        return baseName + "-" + record.key() + which + (format == Format.JSONLD ? "" : "-" + language.tag())
                + "."
                + format.ending();
    }

    private static String shortId(Notice notice) {
        String prefix = Vocabulary.NOTICES.prefix() + "-";
        String id = notice.id().value();
        return id.startsWith(prefix) && id.length() > prefix.length() ? id.substring(prefix.length()) : id;
    }

    /// The names of all files, in order.
    public List<String> fileNames() {
        return pieces().stream().map(this::fileName).toList();
    }

    /// How many files it makes.
    public int files() {
        return pieces().size();
    }
}
