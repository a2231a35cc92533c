#!/usr/bin/env python3
"""Makes Sources/Model/Index/PinyinTable.swift and prints it on standard output.

    python3 Tests/Tools/make_pinyin_table.py > Sources/Model/Index/PinyinTable.swift

The characters of GB 2312 in the order of the GNU C Library's locale data (`iso14651_t1_pinyin`, in which the Free Software
Foundation claims no copyright). Where a character has several readings and that order takes another letter than the first
level of GB 2312, which is in pinyin order itself, GB 2312 decides: 烃 is ting, 茄 qie.
"""

import re

SOURCE = "/usr/share/i18n/locales/iso14651_t1_pinyin"

# The first character of each letter in the order of SOURCE, and in the first level of GB 2312.
FIRST = dict(zip("BCDEFGHJKLMNOPQRSTWXYZ", "八嚓哒婀发伽哈丌咔喇妈拿喔啪七然仨他哇僖丫匝"))
FIRST_OF_GB = dict(zip("ABCDEFGHJKLMNOPQRSTWXYZ", "啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝"))

# In standards 调 is tiao (调整, 调节) and 校 is jiao (校准); 弹 stays tan (弹性), whatever GB 2312 says.
MOVED = {"鹜": "骛", "调": "条", "校": "较"}
KEPT = "弹"


def characters(first, last):
    for high in range(first, last + 1):
        for low in range(0xA1, 0xFF):
            try:
                yield bytes([high, low]).decode("gb2312")
            except UnicodeDecodeError:
                pass


def lettered(order, firsts):
    starts = {character: letter for letter, character in firsts.items()}
    letters, letter = {}, "A"
    for character in order:
        letter = starts.get(character, letter)
        letters[character] = letter
    return letters


level = list(characters(0xB0, 0xD7))
wanted = set(characters(0xB0, 0xF7))
order = []
for line in open(SOURCE, encoding="utf-8"):
    if match := re.match(r"<U([0-9A-F]+)> ", line):
        character = chr(int(match[1], 16))
        if character in wanted:
            wanted.remove(character)
            order.append(character)
assert not wanted, wanted

for character, neighbour in MOVED.items():
    order.remove(character)
    order.insert(order.index(neighbour) + 1, character)
ours, theirs = lettered(order, FIRST), lettered(level, FIRST_OF_GB)
odd = [c for c in level if ours[c] != theirs[c] and c not in KEPT and c not in MOVED]
for character in odd:
    at = level.index(character) - 1
    while level[at] in odd or theirs[level[at]] != theirs[character]:
        at -= 1
    order.remove(character)
    order.insert(order.index(level[at]) + 1, character)

groups = {}
for character, letter in lettered(order, FIRST).items():
    groups.setdefault(letter, []).append(character)

print("/// The characters of GB 2312 by pinyin, a string for each letter. Made by Tests/Tools/make_pinyin_table.py; not to be edited.")
print()
print("enum PinyinTable {")
print("    static let groups: [(letter: UInt8, characters: StaticString)] = [")
for letter, members in groups.items():
    print("        (")
    print(f'            UInt8(ascii: "{letter}"),')
    print('            """')
    lines = ["".join(members[at : at + 60]) for at in range(0, len(members), 60)]
    for index, line in enumerate(lines):
        print("            " + line + ("\\" if index + 1 < len(lines) else ""))
    print('            """')
    print("        ),")
print("    ]")
print("}")
