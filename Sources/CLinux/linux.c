#define _GNU_SOURCE
#include "CLinux.h"

#include <limits.h>
#include <malloc.h>
#include <sched.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

int clinux_available_cores(void) {
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) == 0 && CPU_COUNT(&set) > 0) return CPU_COUNT(&set);
    /* More cores than the set has room for. */
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    return cores > 0 ? (int)cores : 1;
}

void clinux_keep_freed_memory(void) {
    mallopt(M_MMAP_THRESHOLD, 32 << 20 /* the most that glibc takes */);
    mallopt(M_TRIM_THRESHOLD, INT_MAX);
    mallopt(M_TOP_PAD, 1 << 20);
}

void clinux_expect_memory(size_t bytes) {
    const size_t huge = 2 << 20;
    /* What is freed stays at the top of the heap, from where all that comes next is taken. */
    size_t most = (32 << 20) - huge;
    void *block = malloc(bytes < most ? bytes : most);
    if (!block) return;
    uintptr_t start = ((uintptr_t)block + huge - 1) & ~(huge - 1);
    uintptr_t end = ((uintptr_t)block + (bytes < most ? bytes : most)) & ~(huge - 1);
    if (start < end) madvise((void *)start, end - start, MADV_HUGEPAGE);
    free(block);
}
