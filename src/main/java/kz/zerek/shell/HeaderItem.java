package kz.zerek.shell;

import com.vaadin.flow.component.Component;

/** What a feature puts into the head of every page. */
public interface HeaderItem {

    /** A new one for each page. */
    Component create();
}
