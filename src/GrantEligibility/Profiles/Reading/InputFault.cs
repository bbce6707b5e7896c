using System.Globalization;
using System.Text;

namespace GrantEligibility.Profiles.Reading;

/// <summary>One fault of a document: where it is, what was found there and what is accepted instead.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
public sealed record InputFault
{
    /// <summary>A stable code, one of <see cref="FaultCodes"/>: <c>GE2015</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What the document was read as: <c>Profile</c>, <c>Award</c> or <c>Case file</c>.</summary>
    public required string Document { get; init; }

    /// <summary>The file, as the caller named it.</summary>
    public required string File { get; init; }

    /// <summary>The line, from 1; null where the fault is of the file as a whole.</summary>
    public required int? Line { get; init; }

    /// <summary>The column, from 1, in characters (Unicode code points); null where the fault is of the file as a whole.</summary>
    public required int? Column { get; init; }

    /// <summary>
    /// A JSON pointer (RFC 6901) to what is at fault; for a missing member, to where it would stand. The empty pointer is
    /// the whole document.
    /// </summary>
    public required string Pointer { get; init; }

    /// <summary>What was found, as a sentence.</summary>
    public required string Found { get; init; }

    /// <summary>What is accepted instead, as a sentence.</summary>
    public required string Accepted { get; init; }

    /// <summary>The whole message: where, what was found, what is accepted.</summary>
    public string Message
    {
        get
        {
            var message = new StringBuilder($"{Document} {Quoted.Text(File, Quoted.LongestPath)}");
            if (Line is { } line)
            {
                message.Append(CultureInfo.InvariantCulture, $", line {line}, column {Column}");
            }

            if (Pointer.Length > 0)
            {
                message.Append(", ").Append(Quoted.Bare(Pointer, Quoted.LongestPath));
            }

            return message.Append(": ").Append(Found).Append(' ').Append(Accepted).ToString();
        }
    }

    /// <summary>The message.</summary>
    /// <returns><see cref="Message"/>.</returns>
    public override string ToString() => Message;
}
