;;; newslint.el --- Check news articles with newslint  -*- lexical-binding: t; -*-

;; Version: 0.1.0
;; Package-Requires: ((emacs "27.1"))
;; Keywords: wp, convenience
;; SPDX-License-Identifier: MIT

;;; Commentary:

;; Put this file into a folder of your load-path, and into your init file:
;;
;;   (require 'newslint)
;;   (add-hook 'text-mode-hook #'newslint-flymake-setup)
;;
;; M-x newslint checks the file and lists the findings; M-g n goes from one to the next.
;; M-x flymake-mode marks them while you write.

;;; Code:

(require 'compile)
(require 'flymake)
(require 'subr-x)

(defvar newslint-regexp
  '(newslint "^\\(.+?\\):\\([0-9]+\\):\\([0-9]+\\): \\(?:error\\|\\(warning\\)\\|\\(suggestion\\)\\) " 1 2 3 (4 . 5))
  "File, line, column and level of a finding.
An entry of `compilation-error-regexp-alist-alist'.")

(add-to-list 'compilation-error-regexp-alist-alist newslint-regexp)
(add-to-list 'compilation-error-regexp-alist 'newslint)

(define-compilation-mode newslint-mode "Newslint"
  "The findings of newslint."
  (setq-local compilation-error-regexp-alist '(newslint))
  (setq-local compilation-error-screen-columns nil)) ; newslint's columns count characters

;;;###autoload
(defun newslint ()
  "Save this buffer, check its file and list the findings."
  (interactive)
  (unless buffer-file-name (user-error "This buffer has no file"))
  (save-buffer)
  (let ((file (shell-quote-argument (file-relative-name buffer-file-name))))
    (compilation-start (concat "newslint check --format text " file) #'newslint-mode)))

(defvar-local newslint--process nil "The check of this buffer that is under way.")

(defun newslint--diagnostics (buffer report)
  "The findings of REPORT as Flymake's diagnostics of BUFFER.
newslint counts characters from 0, Emacs from 1."
  (mapcar (lambda (finding)
            (flymake-make-diagnostic
             buffer
             (1+ (gethash "start" finding))
             (1+ (gethash "end" finding))
             (pcase (gethash "level" finding) ("error" :error) ("warning" :warning) (_ :note))
             (concat (gethash "rule" finding) " " (gethash "message" finding))))
          (gethash "findings" report)))

(defun newslint--answer (buffer process report-fn)
  "Tell REPORT-FN what PROCESS, a check of BUFFER, has printed."
  (with-current-buffer (process-buffer process)
    (goto-char (point-min))
    (condition-case nil
        (funcall report-fn (newslint--diagnostics buffer (json-parse-buffer :array-type 'list)))
      (json-error (funcall report-fn :panic :explanation (string-trim (buffer-string)))))))

(defun newslint-flymake (report-fn &rest _)
  "Check this buffer as it stands and tell REPORT-FN the findings.
This is a backend of Flymake."
  (when (process-live-p newslint--process) (kill-process newslint--process))
  (let ((source (current-buffer)))
    (setq newslint--process
          (make-process
           :name "newslint"
           :buffer (generate-new-buffer " *newslint*")
           :command (list "newslint" "check" "-" "--format" "json"
                          (concat "--stdin-filename=" (or buffer-file-name "text.txt")))
           :connection-type 'pipe
           :coding 'utf-8-unix
           :noquery t
           :sentinel
           (lambda (process _event)
             (unless (process-live-p process)
               (when (and (buffer-live-p source)
                          (eq process (buffer-local-value 'newslint--process source)))
                 (newslint--answer source process report-fn))
               (kill-buffer (process-buffer process))))))
    (save-restriction
      (widen)
      (process-send-region newslint--process (point-min) (point-max))
      (process-send-eof newslint--process))))

;;;###autoload
(defun newslint-flymake-setup ()
  "Let Flymake ask newslint in this buffer."
  (add-hook 'flymake-diagnostic-functions #'newslint-flymake nil t))

(provide 'newslint)

;;; newslint.el ends here
