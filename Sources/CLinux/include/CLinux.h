/* What Linux and glibc offer and Swift's Glibc module leaves out. */

#ifndef GANGMU_CLINUX_H
#define GANGMU_CLINUX_H

#include <stddef.h>

/* How many cores this process may run on (sched_getaffinity(2)); at least 1. */
int clinux_available_cores(void);

/* Freed memory stays with the process, and blocks below 32 MiB come from the heap (mallopt(3)). To be called before the
   first big block is asked for. */
void clinux_keep_freed_memory(void);

/* About so many bytes will be asked for: they are taken from the kernel in huge pages, where it has any (madvise(2)), when
   they are written to. */
void clinux_expect_memory(size_t bytes);

#endif
