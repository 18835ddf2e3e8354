package org.tabularium.intake.sheet;

/// What kind of file a table came in, told from its contents.
public enum Format {
    /// Excel since 2007 (.xlsx, .xlsm, .xltx, .xltm).
    XLSX,
    /// Excel from 97 to 2003 (.xls).
    XLS,
    /// OpenDocument (.ods, .ots).
    ODS,
    /// Text with separators (.csv, .tsv, .txt).
    TEXT
}
