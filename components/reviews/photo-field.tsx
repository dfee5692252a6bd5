import { useEffect, useState } from "react";
import { photoKinds, voiceLimits } from "@/lib/domain/voice-limits";

export interface PhotoFieldProps {
  photos: File[];
  onChange: (photos: File[]) => void;
  error: string | undefined;
  words: {
    photos: string;
    photosHint: string;
    addPhotos: string;
    optional: string;
    /** `{number}`. */
    yourPhoto: string;
    /** `{number}`. */
    removePhoto: string;
    rules: Record<string, string>;
  };
}

const fits = (file: File): boolean =>
  (photoKinds as readonly string[]).includes(file.type) && file.size > 0 && file.size <= voiceLimits.photoBytes;

/** Photos to go with a review, each shown small and removable. What does not fit is not taken, and the rule is said. */
export function PhotoField({ photos, onChange, error, words }: PhotoFieldProps) {
  const [isRefused, setIsRefused] = useState(false);
  const [previews, setPreviews] = useState<string[]>([]);

  useEffect(() => {
    const urls = photos.map((photo) => URL.createObjectURL(photo));
    setPreviews(urls);
    return () => urls.forEach((url) => void URL.revokeObjectURL(url));
  }, [photos]);

  function add(files: FileList | null) {
    const chosen = [...(files ?? [])];
    const fitting = [...photos, ...chosen.filter(fits)];
    setIsRefused(fitting.length !== photos.length + chosen.length || fitting.length > voiceLimits.photos);
    onChange(fitting.slice(0, voiceLimits.photos));
  }

  const problem = error ?? (isRefused ? words.rules.photos : undefined);
  return (
    <div>
      <p className="text-sm font-medium">
        {words.photos} <span className="font-normal text-muted">({words.optional})</span>
      </p>
      <p id="photos-hint" className="text-sm text-muted">
        {words.photosHint}
      </p>
      <label className="toggle mt-2 cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
        {words.addPhotos}
        <input
          name="photos"
          type="file"
          multiple
          accept={photoKinds.join(",")}
          aria-describedby={`photos-hint${problem ? " photos-error" : ""}`}
          aria-invalid={problem ? true : undefined}
          onChange={({ target }) => {
            add(target.files);
            target.value = "";
          }}
          className="sr-only"
        />
      </label>
      {problem ? (
        <p id="photos-error" role="alert" className="mt-1 text-sm text-alert">
          {problem}
        </p>
      ) : null}
      <ul className="mt-3 flex flex-wrap gap-3 empty:hidden">
        {previews.map((preview, index) => {
          const number = String(index + 1);
          return (
            <li key={preview} className="w-24">
              {/* biome-ignore lint/performance/noImgElement: a file of this device, which no server can make smaller */}
              <img
                src={preview}
                alt={words.yourPhoto.replace("{number}", number)}
                className="size-24 bg-linen object-cover"
              />
              <button
                type="button"
                onClick={() => onChange(photos.filter((_, place) => place !== index))}
                className="min-h-9 w-full text-start text-xs underline"
              >
                {words.removePhoto.replace("{number}", number)}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
