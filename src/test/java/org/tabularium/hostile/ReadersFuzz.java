package org.tabularium.hostile;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// A target for the fuzzer from each reader. Its name keeps it out of the build: `docs/fuzzing.md` says how to run it.
///
/// Inputs and what they have found lie in `src/test/resources` under the name of this class and that of the method.
class ReadersFuzz {
    private static final String TIME = "10m";

    @FuzzTest(maxDuration = TIME)
    void register(byte[] bytes) {
        Reader.REGISTER.readOrRefuse(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void encryptedRegister(byte[] bytes) {
        Reader.ENCRYPTED_REGISTER.readOrRefuse(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void attachedRegister(byte[] bytes) {
        Reader.ATTACHED_REGISTER.readOrRefuse(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void catalog(byte[] bytes) {
        Reader.CATALOG.readOrRefuse(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void registerInUse(byte[] bytes) {
        Reader.REGISTER_IN_USE.readOrRefuse(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void table(byte[] bytes) {
        Reader.TABLE.readOrRefuse(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void excelPart(byte[] bytes) {
        Reader.EXCEL_PART.readOrRefuse(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void openDocumentPart(byte[] bytes) {
        Reader.OPEN_DOCUMENT_PART.readOrRefuse(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void webPage(byte[] bytes) {
        Reader.WEB_PAGE.readOrRefuse(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void pdf(byte[] bytes) {
        Reader.PDF.readOrRefuse(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void word(byte[] bytes) {
        Reader.WORD.readOrRefuse(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void wordPart(byte[] bytes) {
        Reader.WORD_PART.readOrRefuse(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void text(byte[] bytes) {
        Reader.TEXT.readOrRefuse(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void markdown(byte[] bytes) {
        Reader.MARKDOWN.readOrRefuse(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void exchange(byte[] bytes) {
        Reader.EXCHANGE.readOrRefuse(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void lawPack(byte[] bytes) {
        Reader.LAW_PACK.readOrRefuse(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void lawData(byte[] bytes) {
        Reader.LAW_DATA.readOrRefuse(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void frameworkList(byte[] bytes) {
        Reader.FRAMEWORK_LIST.readOrRefuse(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void mapping(byte[] bytes) {
        Reader.MAPPING.readOrRefuse(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void settings(byte[] bytes) {
        Reader.SETTINGS.readOrRefuse(bytes);
    }

    @FuzzTest(maxDuration = TIME)
    void templatePart(byte[] bytes) {
        Reader.TEMPLATE_PART.readOrRefuse(bytes);
    }
}
