using System.Runtime.InteropServices;

namespace GrantEligibility.Profiles.Reading;

/// <summary>Counts lines and columns forward through a text in UTF-8, once for all its faults. For one thread.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct TextCursor()
{
    private int _offset;

    /// <summary>The line, from 1. A line ends with a line feed.</summary>
    internal int Line { get; private set; } = 1;

    /// <summary>The column, from 1, in characters (Unicode code points).</summary>
    internal int Column { get; private set; } = 1;

    /// <summary>Moves on to a place, which is not before the present one.</summary>
    internal void MoveTo(int offset, ReadOnlySpan<byte> text)
    {
        foreach (var unit in text[_offset..offset])
        {
            if (unit == '\n')
            {
                Line++;
                Column = 1;
            }
            else if (!IsContinuation(unit))
            {
                Column++;
            }
        }

        _offset = offset;
    }

    private static bool IsContinuation(byte unit) => (unit & 0xC0) == 0x80;
}
