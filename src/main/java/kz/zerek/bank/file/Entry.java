package kz.zerek.bank.file;

/** A thing with an id that other things of the bank may refer to. */
interface Entry {

    String id();
}
