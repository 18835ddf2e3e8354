package org.tabularium.ui.window;

import java.nio.file.Path;
import java.util.Locale;
import org.tabularium.check.whatif.WhatIf;
import org.tabularium.ui.picture.PictureWanted;
import org.tabularium.ui.place.Place;
import org.tabularium.ui.settings.Settings;

/// What the user can ask the program to do, wherever it is asked.
public interface Commands {
    /// Asks what a new register begins with.
    void newRegister();

    /// Lets the user choose templates for the open register.
    void insertTemplates();

    /// Lets the user choose the folder of templates of their own.
    void chooseCatalog();

    /// Writes the findings as a report.
    void reportFindings();

    /// Shows what follows if a decision or a party falls away.
    void whatIf();

    /// Writes what would follow, with what would have to be done.
    void reportWhatIf(WhatIf result);

    /// Takes over what was changed in the workbook of the register.
    void takeOver();

    /// Takes over the register of somebody else, as a new one or into the open one.
    void importRegister();

    /// Takes over the register that a file holds.
    void importRegister(Path file);

    /// Reads a published policy and shows it beside the register.
    void readPolicy();

    /// Reads the policy that a file holds.
    void readPolicy(Path file);

    /// Writes what is to be objected to in the policy that is looked at.
    void reportPolicy();

    /// Writes what goes into standard contractual clauses.
    void writeClauses();

    /// Lets the user choose an update of the law, and shows what it changes before it applies.
    void updateLaw();

    /// Reads the list of participants of the Data Privacy Framework.
    void readDpfList();

    void open();

    void open(Path file);

    void openSample();

    void save();

    void saveAs();

    /// Shows the states that are kept of the file, to go back to one.
    void earlier();

    /// Offers what could not be saved the last time.
    void recover();

    /// Sets a password, or another one.
    void setPassword();

    void removePassword();

    void export();

    /// Asks which documents to write, the privacy notices first.
    void exportNotices();

    /// Asks which documents to write, the transfers first.
    void exportTransfers();

    /// Asks how to save a picture of the open register.
    void savePicture(PictureWanted picture);

    /// Remembers how a place is arranged, by the name of what can be arranged.
    void arrange(String name, String arranged);

    void undo();

    void redo();

    /// Closes the register: its window, or, if there is no other, back to the welcome view.
    void close();

    /// Closes all windows.
    void quit();

    /// Hides what tells of other registers while others look on, or shows it again.
    void present();

    void speak(Locale language);

    void wear(Settings.Theme theme);

    /// Shows everything in this size.
    ///
    /// @param percent of the usual size
    void resize(int percent);

    /// Shows everything one size larger, or smaller.
    void resize(boolean larger);

    /// Looks for anything, in the palette.
    void palette();

    /// Shows the sheet of shortcuts.
    void shortcuts();

    /// To what was looked at before.
    void back();

    /// To what one came back from.
    void forward();

    /// To the next finding, or back to the one before.
    void finding(boolean back);

    /// Ways within the window of an open register.
    interface Moves {
        void go(Place place);

        /// Moves the focus to the next pane.
        void nextPane();

        /// Looks for something in what is shown, else anywhere.
        void find();
    }
}
