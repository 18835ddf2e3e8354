package org.tabularium.ui.catalog;

import org.tabularium.catalog.Catalog;
import org.tabularium.model.Activity;
import org.tabularium.model.Id;

/// What a place can ask of the catalog.
public interface Shelves {
    /// The catalog as far as it has been read.
    Catalog catalog();

    /// Lets the user choose templates and inserts them into the open register.
    void insertTemplates();

    /// Keeps an activity of the open register as a template of the user's own.
    void saveTemplate(Id<Activity> activity);
}
