using GrantEligibility.Evaluation;
using GrantEligibility.Facts;
using GrantEligibility.Profiles;
using GrantEligibility.Profiles.Json;
using GrantEligibility.Profiles.Reading;

namespace GrantEligibility.Explanations.Changes;

/// <summary>Asks a question again about a profile and an award in which some values are others. Thread-safe.</summary>
public static class DocumentChanges
{
    /// <summary>Makes the changes, one after another, and reads what came of them as strictly as a file.</summary>
    /// <param name="question">The question; it stays as it is. An award it does not name is <see cref="Award.Unknown"/>.</param>
    /// <param name="changes">The changes, in the order in which they are made: one that removes an item moves those after it up.</param>
    /// <param name="source">The name that faults give the changes: <c>--set</c>, or the file they come from.</param>
    /// <returns>
    /// The question about what the documents now say; or every fault: of the places and values, and then of what came of
    /// the others. A fault has no line, as nothing of it stands in a file.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReadResult<EligibilityQuestion> Apply(EligibilityQuestion question, IReadOnlyList<DocumentChange> changes, string source)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(source);
        var faults = new List<InputFault>();
        DocumentEdit? profile = null;
        DocumentEdit? award = null;
        foreach (var change in changes)
        {
            var edit = change.Place.Document switch
            {
                Document.Profile => profile ??= new DocumentEdit(CanonicalJson.Of(question.Profile)),
                Document.Award => award ??= new DocumentEdit(CanonicalJson.Of(question.Award ?? Award.Unknown)),
                _ => null,
            };
            if ((edit is null ? NoDocument : edit.Make(change)) is { } problem)
            {
                faults.Add(Fault(change.Place, problem, source));
            }
        }

        var changed = question with
        {
            Profile = Read(profile, ProfileReader.Read, question.Profile, source, faults)!,
            Award = Read(award, AwardReader.Read, question.Award, source, faults),
        };
        return faults.Count == 0 ? new ReadResult<EligibilityQuestion>(changed) : new ReadResult<EligibilityQuestion>(faults);
    }

    private static EditProblem NoDocument { get; } =
        new(FaultCodes.WrongPlace, "Only a profile and an award can be changed.", "Name a place in one of them.");

    private static T? Read<T>(
        DocumentEdit? edit, Func<ReadOnlyMemory<byte>, string, ReadLimits?, ReadResult<T>> read, T? unchanged, string source, List<InputFault> faults)
        where T : class
    {
        if (edit is null)
        {
            return unchanged;
        }

        var result = read(edit.Utf8Json, source, null);
        faults.AddRange(result.Faults.Select(static fault => fault with { Line = null, Column = null }));
        return result.Value;
    }

    private static InputFault Fault(Place place, EditProblem problem, string source) => new()
    {
        Code = problem.Code,
        Document = place.Document.ToString(),
        File = source,
        Line = null,
        Column = null,
        Pointer = place.Pointer ?? string.Empty,
        Found = problem.Found,
        Accepted = problem.Accepted,
    };
}
