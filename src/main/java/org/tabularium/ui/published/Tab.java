package org.tabularium.ui.published;

/// What is told beside the text: facts, objections, or differences to the register.
enum Tab {
    FACTS, FINDINGS, COMPARED
}
