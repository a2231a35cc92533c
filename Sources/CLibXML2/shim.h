/* What Swift sees of libxml2. Headers are named one by one, so that nothing but parsing, DTD and RELAX NG is
   imported. The inline functions stand for what the importer leaves out or what differs between the releases we
   meet (2.9 of Debian 12 to 2.15): variadic handlers, function pointers held in globals, and the `const` that
   2.12 added to the argument of the structured error handler. */

#ifndef GANGMU_CLIBXML2_SHIM_H
#define GANGMU_CLIBXML2_SHIM_H

#include <libxml/hash.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/relaxng.h>
#include <libxml/SAX2.h>
#include <libxml/tree.h>
#include <libxml/uri.h>
#include <libxml/valid.h>
#include <libxml/xmlIO.h>

typedef void (*clibxml2_error_handler)(void *context, const xmlError *error);

static inline void clibxml2_discard(void *context, const char *format, ...) {
    (void)context;
    (void)format;
}

/* Structured errors of this thread go to `handler`, unstructured ones nowhere (the default is stderr). */
static inline void clibxml2_set_error_handler(clibxml2_error_handler handler) {
    xmlSetStructuredErrorFunc(NULL, (xmlStructuredErrorFunc)handler);
    xmlSetGenericErrorFunc(NULL, handler ? clibxml2_discard : NULL);
}

static inline void clibxml2_set_relaxng_parser_handler(xmlRelaxNGParserCtxtPtr context, clibxml2_error_handler handler) {
    xmlRelaxNGSetParserStructuredErrors(context, (xmlStructuredErrorFunc)handler, NULL);
}

static inline void clibxml2_set_relaxng_handler(xmlRelaxNGValidCtxtPtr context, clibxml2_error_handler handler) {
    xmlRelaxNGSetValidStructuredErrors(context, (xmlStructuredErrorFunc)handler, NULL);
}

/* Leaves plain local files as the only thing libxml2 itself can open: no HTTP, no FTP, no decompression. */
static inline void clibxml2_allow_local_files_only(void) {
    xmlCleanupInputCallbacks();
    xmlRegisterInputCallbacks(xmlFileMatch, xmlFileOpen, xmlFileRead, xmlFileClose);
}

/* A parser input over a copy of `bytes`, with `url` as the base of the relative addresses in it. */
static inline xmlParserInputPtr clibxml2_input(xmlParserCtxtPtr context, const char *bytes, int count, const char *url) {
    xmlParserInputBufferPtr buffer = xmlParserInputBufferCreateMem(bytes ? bytes : "", count, XML_CHAR_ENCODING_NONE);
    if (buffer == NULL) return NULL;
    xmlParserInputPtr input = xmlNewIOInputStream(context, buffer, XML_CHAR_ENCODING_NONE);
    if (input == NULL) {
        xmlFreeParserInputBuffer(buffer);
        return NULL;
    }
    input->filename = (char *)xmlStrdup((const xmlChar *)url);
    return input;
}

/* `xmlValidateDtd`, after which the document owns what it owned before, whatever path the library took. */
static inline int clibxml2_validate_dtd(xmlValidCtxtPtr context, xmlDocPtr document, xmlDtdPtr dtd) {
    xmlDtdPtr internal = document->intSubset;
    xmlDtdPtr external = document->extSubset;
    int result = xmlValidateDtd(context, document, dtd);
    document->intSubset = internal;
    document->extSubset = external;
    return result;
}

/* `xmlFree` is a global function pointer, or a macro in threaded builds. */
static inline void clibxml2_free(void *memory) { xmlFree(memory); }

#endif
