package kz.zerek.bank.file;

import org.yaml.snakeyaml.nodes.Node;

/** The lines of nodes as people count them, from 1. */
final class Lines {

    private Lines() {}

    static int of(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
