using GrantEligibility.Decisions;

namespace GrantEligibility.Benchmarks.HandWritten;

/// <summary>One kind of sentence of a decision, in the order of the requirements, each once.</summary>
internal sealed class DecisionNotes
{
    private List<DecisionNote>? _notes;

    /// <summary>The notes.</summary>
    internal IReadOnlyList<DecisionNote> All => _notes ?? (IReadOnlyList<DecisionNote>)[];

    internal void Add(RequirementText requirement, string agency, string? text)
    {
        if (text is null)
        {
            return;
        }

        _notes ??= new(4);
        foreach (var note in _notes)
        {
            if (note.RequirementId == requirement.Id && note.Agency == agency && note.Text == text)
            {
                return;
            }
        }

        _notes.Add(new(requirement.Id, requirement.Citation, agency, text));
    }

    /// <summary>These notes and then the others.</summary>
    internal IReadOnlyList<DecisionNote> Then(DecisionNotes others) =>
        others._notes is null ? All : _notes is null ? others.All : [.. _notes, .. others._notes];
}
