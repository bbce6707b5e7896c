using System.Text.Json;

namespace GrantEligibility.Profiles.Reading.Shapes;

/// <summary>What a value of a document may be.</summary>
/// <remarks>Immutable and shareable between threads.</remarks>
internal abstract class Shape
{
    /// <summary>What such a value is called, with its article: <c>a date</c>.</summary>
    private protected abstract string Noun { get; }

    /// <summary>How such a value is written, as an instruction.</summary>
    internal abstract string Accepted { get; }

    /// <summary>Checks a value and reports its faults.</summary>
    /// <param name="inspection">The inspection of the document.</param>
    /// <param name="token">The index of the value's token.</param>
    /// <param name="acceptsNull">Whether null has a meaning here.</param>
    internal void Check(Inspection inspection, int token, bool acceptsNull = false)
    {
        if (inspection.IsFull)
        {
            return;
        }

        if (inspection.Tree[token].Kind != JsonTokenType.Null)
        {
            CheckStated(inspection, token);
        }
        else if (!acceptsNull)
        {
            inspection.Report(FaultCodes.MeaninglessNull, token, "Null has no meaning here.", Accepted);
        }
    }

    /// <summary>Checks a value that is not null.</summary>
    private protected abstract void CheckStated(Inspection inspection, int token);

    /// <summary>Whether the value is of a kind; reports a wrong type where it is not.</summary>
    private protected bool Is(JsonTokenType kind, Inspection inspection, int token)
    {
        if (inspection.Tree[token].Kind == kind)
        {
            return true;
        }

        ReportWrongType(inspection, token);
        return false;
    }

    /// <summary>Reports a value of another type than the one accepted.</summary>
    private protected void ReportWrongType(Inspection inspection, int token) =>
        inspection.ReportWrongType(token, Noun, Accepted);
}
