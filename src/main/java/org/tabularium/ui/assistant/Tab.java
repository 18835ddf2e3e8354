package org.tabularium.ui.assistant;

/// What is looked at: the sheets, the names that may mean the same, or what became of the cells.
enum Tab {
    TABLE, SAME, CELLS
}
