package org.tabularium.hostile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tabularium.catalog.Catalog;
import org.tabularium.export.word.TemplateException;
import org.tabularium.export.word.WordTemplate;
import org.tabularium.intake.IntakeException;
import org.tabularium.intake.dpf.ListFile;
import org.tabularium.intake.dpf.Snapshots;
import org.tabularium.intake.draft.Drafting;
import org.tabularium.intake.draft.Languages;
import org.tabularium.intake.exchange.ExchangeFile;
import org.tabularium.intake.outline.Outline;
import org.tabularium.intake.prose.ProseFiles;
import org.tabularium.intake.sheet.Sheet;
import org.tabularium.intake.sheet.SheetFiles;
import org.tabularium.intake.table.Mapping;
import org.tabularium.intake.table.MappingFile;
import org.tabularium.law.Law;
import org.tabularium.law.LawDataException;
import org.tabularium.law.LawSource;
import org.tabularium.model.Language;
import org.tabularium.model.Register;
import org.tabularium.store.LawPackFile;
import org.tabularium.store.LawPacks;
import org.tabularium.store.RopaFile;
import org.tabularium.store.RopaFormat;
import org.tabularium.store.StoreException;
import org.tabularium.ui.settings.SettingsFile;

/// The ways by which files of others come into the program.
enum Reader {
    /// A register, which can also be written, and then is the same.
    REGISTER {
        @Override
        void read(byte[] bytes) throws StoreException {
            byte[] written = RopaFormat.write(RopaFormat.read(bytes));
            if (!Arrays.equals(written, RopaFormat.write(RopaFormat.read(written)))) {
                throw new IllegalStateException("written and read again, it is another");
            }
        }
    },
    /// An encrypted register that somebody has changed, with its check sum mended or not.
    ENCRYPTED_REGISTER {
        private final byte[] sealed = Vaults.sealed(Shipped.EVERYTHING);

        @Override
        void read(byte[] bytes) throws StoreException, IOException {
            byte[] changed = Patch.of(sealed, Archives.rest(bytes));
            byte[] container = Archives.choice(bytes, 2) == 0 ? changed : Vaults.mended(changed);
            RopaFile.open(Scratch.file("x.ropa", "", container), Vaults.PASSWORD.toCharArray());
        }
    },
    /// A register attached to a PDF.
    ATTACHED_REGISTER {
        @Override
        void read(byte[] bytes) throws StoreException, IOException {
            RopaFile.open(Scratch.file("x.pdf", "%PDF-1.7\n", bytes));
        }
    },
    /// A pack of templates, laid to the catalog.
    CATALOG {
        @Override
        void read(byte[] bytes) throws StoreException, IOException {
            Register own =
                    RopaFile.open(Scratch.file("x.ropa", "", Patch.of(Shipped.EVERYTHING, bytes))).register();
            Catalog catalog = Shipped.catalog().with("own", own);
            catalog.templates();
            catalog.retention("DE");
        }
    },
    /// A register, checked and made into documents.
    REGISTER_IN_USE {
        @Override
        void read(byte[] bytes) throws StoreException, IOException {
            InUse.everything(RopaFormat.read(Patch.of(Shipped.EVERYTHING, bytes)));
        }
    },
    /// Text with separators, or a workbook as its bytes are, made into a draft of a register.
    TABLE {
        @Override
        void read(byte[] bytes) throws IntakeException, IOException {
            drafted(Scratch.file("x.csv", "", bytes));
        }
    },
    EXCEL_PART {
        @Override
        void read(byte[] bytes) throws IntakeException, IOException {
            SheetFiles.read(Archives.EXCEL.file("x.xlsx", bytes));
        }
    },
    OPEN_DOCUMENT_PART {
        @Override
        void read(byte[] bytes) throws IntakeException, IOException {
            SheetFiles.read(Archives.OPEN_DOCUMENT.file("x.ods", bytes));
        }
    },
    WEB_PAGE {
        @Override
        void read(byte[] bytes) throws IntakeException, IOException {
            ProseFiles.of("x.html", Scratch.joined("<!doctype html>", bytes));
        }
    },
    PDF {
        @Override
        void read(byte[] bytes) throws IntakeException, IOException {
            ProseFiles.of("x.pdf", Scratch.joined("%PDF-1.7\n", bytes));
        }
    },
    WORD {
        @Override
        void read(byte[] bytes) throws IntakeException {
            ProseFiles.of("x.docx", bytes);
        }
    },
    WORD_PART {
        @Override
        void read(byte[] bytes) throws IntakeException, IOException {
            ProseFiles.of("x.docx", Archives.WORD.bytes(bytes));
        }
    },
    /// A policy as text, read and audited.
    TEXT {
        @Override
        void read(byte[] bytes) throws IntakeException {
            audited(bytes, "x.txt");
        }
    },
    MARKDOWN {
        @Override
        void read(byte[] bytes) throws IntakeException {
            audited(bytes, "x.md");
        }
    },
    /// Formats in which programs exchange registers.
    EXCHANGE {
        @Override
        void read(byte[] bytes) throws IntakeException, IOException {
            RopaFormat.write(ExchangeFile.read(Scratch.file("x.json", "", bytes), Shipped.LAW).register());
        }
    },
    /// A signed pack that somebody has changed.
    LAW_PACK {
        private final byte[] signed = LawPacks.signed(LawPacks.of("2030-01-01", 1));

        @Override
        void read(byte[] bytes) throws StoreException, IOException {
            LawPackFile.open(Scratch.file("x" + LawPackFile.ENDING, "", Patch.of(signed, bytes)),
                    LawPacks.KEY, Shipped.LAW.edition());
        }
    },
    /// One of the files of the law, as if it had been signed.
    LAW_DATA {
        private final Map<String, byte[]> delivered = LawPacks.delivered();

        @Override
        void read(byte[] bytes) throws LawDataException {
            String changed = LawSource.FILES.get(Archives.choice(bytes, LawSource.FILES.size()));
            byte[] content =
                    Patch.of(delivered.getOrDefault(changed, new byte[0]), Archives.rest(bytes));
            Law law = Law.of(name -> name.equals(changed) ? content
                    : delivered.getOrDefault(name, new byte[0]));
            var _ = law.asOf(LocalDate.of(2030, 1, 1)).facts().toList();
        }
    },
    /// A list of participants of the Data Privacy Framework, and one as it was kept.
    FRAMEWORK_LIST {
        @Override
        void read(byte[] bytes) throws IntakeException, IOException, StoreException {
            Path kept = Scratch.file("dpf-2026-01-01.json", "", bytes);
            new Snapshots(Scratch.FOLDER).newest();
            new ListFile(Shipped.LAW).read(kept, LocalDate.of(2026, 1, 1));
        }
    },
    /// What was made of the columns of a table.
    MAPPING {
        @Override
        void read(byte[] bytes) throws IntakeException, IOException {
            MappingFile.read(Scratch.file("x.json", "", bytes));
        }
    },
    SETTINGS {
        @Override
        void read(byte[] bytes) throws IOException {
            new SettingsFile(Scratch.file("settings.properties", "", bytes)).read();
        }
    },
    /// A letterhead.
    TEMPLATE_PART {
        @Override
        void read(byte[] bytes) throws IOException, TemplateException {
            WordTemplate.read(Archives.WORD.bytes(bytes));
        }
    };

    /// Reads bytes: to a value, or to one of the exceptions that carry a sentence.
    abstract void read(byte[] bytes) throws Exception;

    /// The same, where every sentence is told in both languages and nothing else is let pass.
    final void readOrRefuse(byte[] bytes) {
        try {
            read(bytes);
        } catch (StoreException e) {
            told(e.sentence(Locale.GERMAN), e.sentence(Locale.ENGLISH));
        } catch (IntakeException e) {
            told(e.sentence(Locale.GERMAN), e.sentence(Locale.ENGLISH));
        } catch (TemplateException | LawDataException _) {
            // the callers have sentences for the reason and the file
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void told(String german, String english) {
        if (german.isBlank() || english.isBlank()) {
            throw new IllegalStateException("no sentence");
        }
    }

    private static void drafted(Path file) throws IntakeException {
        List<Sheet> sheets = SheetFiles.read(file).sheets();
        Mapping mapping = Shipped.RECOGNITION.of(sheets);
        Language language = Languages.of(sheets, Language.GERMAN);
        Register into = Register.blank(List.of(language), "DE");
        Register draft = new Drafting(Shipped.LAW, Shipped.catalog(), language).of(sheets, mapping, into)
                .register();
        RopaFormat.write(draft);
    }

    private static void audited(byte[] bytes, String name) throws IntakeException {
        Outline outline = Shipped.OUTLINES.read(ProseFiles.of(name, bytes));
        Shipped.AUDITOR.of(Shipped.POLICIES.read(outline), outline);
    }
}
