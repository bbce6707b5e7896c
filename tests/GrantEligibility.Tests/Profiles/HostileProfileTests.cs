using CsCheck;
using GrantEligibility.Profiles;
using GrantEligibility.Profiles.Reading;
using GrantEligibility.Tests.Profiles.Reading;

namespace GrantEligibility.Tests.Profiles;

/// <summary>Whatever the bytes: a value or faults with their places, never an exception.</summary>
public sealed class HostileProfileTests
{
    private static readonly byte[] Sample = SampleProfile.Bytes;

    [Test]
    public void Read_SampleCutAtEachByte_SaysWhereItEnds()
    {
        for (var length = 0; length < Sample.Length; length++)
        {
            var result = ProfileReader.Read(Sample.AsMemory(0, length), "cut.json");

            Assert.That(
                result.Faults.Select(static f => f.Code),
                Is.EqualTo((string[])[FaultCodes.Truncated]),
                () => $"cut after {length} bytes: {Faults.TextOf(result)}");
        }
    }

    [Test]
    public void Read_SampleWithRandomBytes_IsAValueOrFaultsWithPlaces() =>
        Gen.Select(Gen.Int[0, Sample.Length - 1], Gen.Byte).Array[1, 8].Sample(
            static spoilt =>
            {
                var bytes = Sample.ToArray();
                foreach (var (index, value) in spoilt)
                {
                    bytes[index] = value;
                }

                return IsAValueOrFaultsWithPlaces(ProfileReader.Read(bytes, "spoilt.json"));
            },
            iter: 4_000);

    [Test]
    public void Read_SampleWithTokensMoved_IsAValueOrFaultsWithPlaces() =>
        Gen.Select(Gen.Int[0, Sample.Length - 1], Gen.Int[0, 40], Gen.Int[0, Sample.Length - 1]).Sample(
            static (from, length, to) =>
            {
                var moved = Sample.AsSpan(from, Math.Min(length, Sample.Length - from));
                byte[] bytes = [.. Sample.AsSpan(0, to), .. moved, .. Sample.AsSpan(to)];
                return IsAValueOrFaultsWithPlaces(ProfileReader.Read(bytes, "moved.json"));
            },
            iter: 4_000);

    [Test]
    public void Read_RandomBytes_IsFaultsWithPlaces() =>
        Gen.Byte.Array[0, 64].Sample(static bytes => IsAValueOrFaultsWithPlaces(ProfileReader.Read(bytes, "random.json")), iter: 4_000);

    private static bool IsAValueOrFaultsWithPlaces(ReadResult<AgencyProfile> result) =>
        result.IsRead
            ? result.Faults.Count == 0
            : result.Faults.Count > 0 && result.Faults.All(static f =>
                f.Code == FaultCodes.NotUtf8 || (f.Line >= 1 && f.Column >= 1 && f.Message.Length > 0));
}
